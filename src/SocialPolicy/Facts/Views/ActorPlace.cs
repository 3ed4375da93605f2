namespace SocialPolicy;

/// <summary>Where a person's number stands.</summary>
internal enum ActorPlace : byte
{
    /// <summary>At hand.</summary>
    Here,

    /// <summary>With the channel whose owner it is.</summary>
    Owner,

    /// <summary>With the channel whose reports are agreed to go to it.</summary>
    ReportRecipient,
}
