namespace SocialPolicy;

/// <summary>How a channel shows its readers that somebody else writes for the person in whose name it speaks.</summary>
public enum Disclosure
{
    /// <summary>Not at all; the value where a document names none.</summary>
    None,

    /// <summary>In the channel's profile.</summary>
    Profile,

    /// <summary>By a signature under each post.</summary>
    Signature,
}
