namespace SocialPolicy;

/// <summary>What most rules ask of a channel and its people on a day, in 12 bytes.</summary>
/// <param name="Slot">The position in the table, for those who report.</param>
/// <param name="Traits">What the record says yes or no to.</param>
/// <param name="Owner">The owner's status.</param>
/// <param name="ReportRecipient">The status of the person to whom reports are agreed to go.</param>
/// <param name="Posters">The roles of the active posters.</param>
/// <param name="Deputies">The roles of the active deputies, the owner not among them.</param>
internal readonly record struct ChannelSummary(
    int Slot, ChannelTraits Traits, PersonStatus Owner, PersonStatus ReportRecipient, ActiveRoles Posters, ActiveRoles Deputies)
{
    /// <summary>The roles of the active operators: those of the posters, unless the owner posts for want of operators.</summary>
    internal ActiveRoles Operators => (Traits & ChannelTraits.NamesOperators) != 0 ? Posters : default;

    /// <summary>The roles of the active among owner and deputies.</summary>
    internal ActiveRoles Cover => Owner.ActiveRole | Deputies;
}
