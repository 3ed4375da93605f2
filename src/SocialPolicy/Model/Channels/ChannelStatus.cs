namespace SocialPolicy;

/// <summary>Whether a channel is in use.</summary>
public enum ChannelStatus
{
    /// <summary>In use; the status where a document names none. Rules call such a channel running.</summary>
    Active,

    /// <summary>Not in use for now.</summary>
    Dormant,

    /// <summary>Given up.</summary>
    Retired,
}
