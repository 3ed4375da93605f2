namespace SocialPolicy;

/// <summary>Why a message was removed from a channel.</summary>
public enum RemovalReason
{
    /// <summary>It criticized the organization.</summary>
    Criticism,

    /// <summary>It was spam.</summary>
    Spam,

    /// <summary>It was against the law.</summary>
    Illegal,

    /// <summary>It did not belong there.</summary>
    OffTopic,
}
