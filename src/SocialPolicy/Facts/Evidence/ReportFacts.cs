namespace SocialPolicy;

/// <summary>Reports by the row of their channel, within a channel by date and then in the order of the document.</summary>
internal sealed class ReportFacts
{
    private readonly Func<Grouping, int[]> _findRecipients;
    private int[]? _recipients;

    /// <param name="byRow">The slots of the reports of each row.</param>
    /// <param name="dates">The day number of each report, in the order of the members.</param>
    /// <param name="recipients">Finds the recipients when they are first asked for; most policies ask for none.</param>
    internal ReportFacts(Grouping byRow, int[] dates, Func<Grouping, int[]> recipients)
    {
        (ByRow, Dates, _findRecipients) = (byRow, dates, recipients);
        LatestDates = GC.AllocateUninitializedArray<int>(byRow.Count);
        for (int row = 0; row < LatestDates.Length; row++)
        {
            int end = byRow.Start(row + 1);
            LatestDates[row] = end > byRow.Start(row) ? dates[end - 1] : ChannelDetails.NoDate;
        }
    }

    private ReportFacts(ReportFacts other, Func<Grouping, int[]> recipients) =>
        (ByRow, Dates, LatestDates, _findRecipients) = (other.ByRow, other.Dates, other.LatestDates, recipients);

    /// <summary>The slots of the reports of each row.</summary>
    internal Grouping ByRow { get; }

    /// <summary>The day number of each report, in the order of the members.</summary>
    internal int[] Dates { get; }

    /// <summary>The number of the person who received each report, in the order of the members.</summary>
    internal int[] Recipients
    {
        get
        {
            if (_recipients is null) Interlocked.CompareExchange(ref _recipients, _findRecipients(ByRow), null);
            return _recipients;
        }
    }

    /// <summary>The day number of each row's latest report, or <see cref="ChannelDetails.NoDate"/>: what is mostly asked.</summary>
    internal int[] LatestDates { get; }

    /// <summary>The same reports, whose recipients are found anew when they are first asked for.</summary>
    internal ReportFacts WithRecipients(Func<Grouping, int[]> recipients) => new(this, recipients);

    internal static ReportFacts Of(Organization organization, EvidencePlaces places, int[]? references)
    {
        Table<ChannelReport> reports = organization.Reports;
        int[] dates = GC.AllocateUninitializedArray<int>(reports.Rows.Count);
        for (int slot = 0; slot < dates.Length; slot++) dates[slot] = reports.Rows[slot]?.Date.DayNumber ?? 0;
        Grouping byRow = places.Group(reports, static report => report.Channel, references).SortedBy(dates);
        return new(
            byRow,
            InOrder(byRow.Members, dates),
            rows => places.NumbersOf(reports, rows, static report => report.To, references, ReadReferences.SecondPerson));
    }

    private static int[] InOrder(ReadOnlySpan<int> members, int[] dates)
    {
        int[] ordered = GC.AllocateUninitializedArray<int>(members.Length);
        for (int i = 0; i < ordered.Length; i++) ordered[i] = dates[members[i]];
        return ordered;
    }
}
