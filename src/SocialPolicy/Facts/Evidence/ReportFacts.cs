namespace SocialPolicy;

/// <summary>Reports by the row of their channel, within a channel by date and then in the order of the document.</summary>
internal sealed class ReportFacts
{
    /// <summary>The slots of the reports of each row.</summary>
    internal required Grouping ByRow { get; init; }

    /// <summary>The day number of each report, in the order of the members.</summary>
    internal required int[] Dates { get; init; }

    /// <summary>The number of the person who received each report, in the order of the members.</summary>
    internal required int[] Recipients { get; init; }

    internal static ReportFacts Of(Organization organization, EvidencePlaces places, int[]? references)
    {
        Table<ChannelReport> reports = organization.Reports;
        int[] dates = new int[reports.Rows.Count];
        for (int slot = 0; slot < dates.Length; slot++) dates[slot] = reports.Rows[slot]?.Date.DayNumber ?? 0;
        Grouping byRow = places.Group(reports, static report => report.Channel, references).SortedBy(dates);
        int[] recipients = new int[byRow.Members.Length];
        places.Visit(reports, byRow, static report => report.To, references, ReadReferences.SecondPerson, (index, _, _, to) => recipients[index] = to);
        return new() { ByRow = byRow, Dates = InOrder(byRow.Members, dates), Recipients = recipients };
    }

    private static int[] InOrder(ReadOnlySpan<int> members, int[] dates)
    {
        int[] ordered = GC.AllocateUninitializedArray<int>(members.Length);
        for (int i = 0; i < ordered.Length; i++) ordered[i] = dates[members[i]];
        return ordered;
    }
}
