namespace SocialPolicy;

/// <summary>What a channel's profile picture shows.</summary>
public enum Picture
{
    /// <summary>A person.</summary>
    Portrait,

    /// <summary>The organization's logo.</summary>
    Logo,
}
