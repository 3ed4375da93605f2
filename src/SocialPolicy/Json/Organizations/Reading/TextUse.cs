namespace SocialPolicy.Json;

/// <summary>What a document does with a text.</summary>
[Flags]
internal enum TextUse : byte
{
    /// <summary>It says something.</summary>
    None = 0,

    /// <summary>It refers to an entity.</summary>
    Names = 1,

    /// <summary>It is the id of an entity.</summary>
    Defines = 2,
}
