namespace SocialPolicy;

/// <summary>What is published.</summary>
public enum PublicationKind
{
    /// <summary>A press release.</summary>
    PressRelease,

    /// <summary>A post on the organization's blog.</summary>
    BlogPost,
}
