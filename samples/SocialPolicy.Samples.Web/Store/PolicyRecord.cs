namespace SocialPolicy.Samples.Web;

/// <summary>A policy under which evaluations were made, kept so that they can be made again.</summary>
public sealed class PolicyRecord
{
    /// <summary>The SHA-256 of the document in hexadecimal digits.</summary>
    public required string Hash { get; init; }

    /// <summary>The policy document in UTF-8.</summary>
    public required byte[] Document { get; init; }
}
