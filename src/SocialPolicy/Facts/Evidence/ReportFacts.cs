namespace SocialPolicy;

/// <summary>Reports by the row of their channel, within a channel by date and then in the order of the document.</summary>
/// <param name="recipients">Finds the recipients when they are first asked for; most policies ask for none.</param>
internal sealed class ReportFacts(Func<Grouping, int[]> recipients)
{
    private int[]? _recipients;

    /// <summary>The slots of the reports of each row.</summary>
    internal required Grouping ByRow { get; init; }

    /// <summary>The day number of each report, in the order of the members.</summary>
    internal required int[] Dates { get; init; }

    /// <summary>The number of the person who received each report, in the order of the members.</summary>
    internal int[] Recipients
    {
        get
        {
            if (_recipients is null) Interlocked.CompareExchange(ref _recipients, recipients(ByRow), null);
            return _recipients;
        }
    }

    internal static ReportFacts Of(Organization organization, EvidencePlaces places, int[]? references)
    {
        Table<ChannelReport> reports = organization.Reports;
        int[] dates = GC.AllocateUninitializedArray<int>(reports.Rows.Count);
        for (int slot = 0; slot < dates.Length; slot++) dates[slot] = reports.Rows[slot]?.Date.DayNumber ?? 0;
        Grouping byRow = places.Group(reports, static report => report.Channel, references).SortedBy(dates);
        return new(rows => places.NumbersOf(reports, rows, static report => report.To, references, ReadReferences.SecondPerson))
        {
            ByRow = byRow,
            Dates = InOrder(byRow.Members, dates),
        };
    }

    private static int[] InOrder(ReadOnlySpan<int> members, int[] dates)
    {
        int[] ordered = GC.AllocateUninitializedArray<int>(members.Length);
        for (int i = 0; i < ordered.Length; i++) ordered[i] = dates[members[i]];
        return ordered;
    }
}
