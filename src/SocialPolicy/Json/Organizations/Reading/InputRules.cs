namespace SocialPolicy.Json;

/// <summary>The ids of the faults that only the reader sees.</summary>
internal static class InputRules
{
    /// <summary>A property or a value that is not known.</summary>
    internal const string UnusableValue = "SMP0004";

    /// <summary>An entity that is left out, because a required property is missing or unusable.</summary>
    internal const string LeftOut = "SMP0007";

    /// <summary>The document breaks.</summary>
    internal const string Broken = "SMP0008";
}
