using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace SocialPolicy.Json;

/// <summary>A converter's way to say what it expected instead, and where. Never leaves the reading of options.</summary>
[SuppressMessage("Design", "CA1032", Justification = "Made by the library's converters only.")]
[SuppressMessage("Design", "CA1064", Justification = "Caught where options are read.")]
internal sealed class UnusableValueException : JsonException
{
    private UnusableValueException(int offset, string? expected, string? nearest)
        : base("The value cannot be used.") => (Offset, Expected, Nearest) = (offset, expected, nearest);

    /// <summary>Where the value starts that cannot be used.</summary>
    internal int Offset { get; }

    /// <summary>The term for what would be usable, or null.</summary>
    internal string? Expected { get; }

    /// <summary>The known name that the value may be meant as, or null.</summary>
    internal string? Nearest { get; }

    /// <summary>The exception for the token that the reader stands on.</summary>
    internal static UnusableValueException At(ref Utf8JsonReader reader, string? expected, string? nearest = null) =>
        new((int)reader.TokenStartIndex, expected, nearest);

    /// <summary>The exception for the value that starts at an offset.</summary>
    internal static UnusableValueException At(long offset, string expected) => new((int)offset, expected, null);
}
