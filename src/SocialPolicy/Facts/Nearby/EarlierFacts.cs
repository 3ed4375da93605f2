namespace SocialPolicy;

/// <summary>
/// The facts of a whole organization, as far as they hold for one that edits have made of it: a channel that has not changed is laid
/// out as it was, and the reports on it are found there.
/// </summary>
/// <param name="facts">The facts.</param>
/// <param name="organization">The edited organization, whose tables were changed from those of the facts.</param>
internal sealed class EarlierFacts(Facts facts, Organization organization)
{
    /// <summary>Whether every reference to a person leads where it led: nobody has come, gone or changed the id.</summary>
    private readonly bool _namesAreAlike = ReferenceEquals(facts.Organization.People.Ids, organization.People.Ids);

    internal ChannelFacts Channels => facts.Channels;

    internal EarlierFacts For(Organization edited) => new(facts, edited);

    /// <summary>The row of a channel that is laid out as it was; −1 where it is to be laid out anew.</summary>
    internal int RowOf(int slot) => _namesAreAlike ? RowOfSame(slot) : -1;

    /// <summary>The ordinal of the combination of a channel that is the very one that it was; −1 for any other.</summary>
    internal int CombinationOf(int slot) => RowOfSame(slot) is >= 0 and var row ? Channels.Details[row].Combination : -1;

    /// <summary>The reports on a channel; null where some have come, gone or changed.</summary>
    /// <param name="slot">The channel's slot.</param>
    /// <param name="referrers">Who refers to whom.</param>
    /// <param name="recipients">Finds the recipients when they are first asked for.</param>
    internal ReportFacts? ReportsOf(int slot, Referrers referrers, Func<Grouping, int[]> recipients)
    {
        int row = RowOfSame(slot);
        if (row < 0 || referrers.HaveJoined(SubjectKind.Channel, organization.Channels.Rows[slot]!.Id.Value)) return null;
        Grouping groups = facts.Evidence.Reports.ByRow;
        ReadOnlySpan<int> reports = groups[row];
        if (!AreSame(reports)) return null;
        return new(Grouping.Of(reports.ToArray()), facts.Evidence.Reports.Dates.AsSpan(groups.Start(row), reports.Length).ToArray(), recipients);
    }

    /// <summary>The row of a channel that is the very one that it was; −1 for any other.</summary>
    private int RowOfSame(int slot) =>
        slot < Channels.RowOfSlot.Length && ReferenceEquals(facts.Organization.Channels.Rows[slot], organization.Channels.Rows[slot])
            ? Channels.RowOfSlot[slot]
            : -1;

    private bool AreSame(ReadOnlySpan<int> reports)
    {
        if (ReferenceEquals(facts.Organization.Reports, organization.Reports)) return true;
        foreach (int slot in reports)
        {
            // The edited organization may be an older one, which has not come so far.
            if (slot >= organization.Reports.Rows.Count || !ReferenceEquals(facts.Organization.Reports.Rows[slot], organization.Reports.Rows[slot])) return false;
        }

        return true;
    }
}
