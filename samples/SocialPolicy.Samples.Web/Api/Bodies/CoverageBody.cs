namespace SocialPolicy.Samples.Web;

/// <summary>Who is there for which channel.</summary>
/// <param name="From">The first day.</param>
/// <param name="Days">How many days follow one another.</param>
/// <param name="Channels">The running channels.</param>
internal sealed record CoverageBody(DateOnly From, int Days, IReadOnlyList<ChannelCoverageBody> Channels)
{
    public static CoverageBody Of(CoverageCalendar calendar) => new(
        calendar.Days[0].Date,
        calendar.Days.Count,
        [.. calendar.Rows.Select(row => ChannelCoverageBody.Of(calendar, row))]);
}

/// <summary>Who is there for a channel.</summary>
/// <param name="Channel">The channel's id.</param>
/// <param name="Present">For each day the ids of owner and deputies who are there.</param>
/// <param name="Gaps">The workdays on which nobody is.</param>
internal sealed record ChannelCoverageBody(string Channel, IReadOnlyList<IReadOnlyList<string>> Present, IReadOnlyList<DateOnly> Gaps)
{
    public static ChannelCoverageBody Of(CoverageCalendar calendar, CoverageRow row) => new(
        row.Channel.Id.Value,
        [.. row.Cells.Select(cell => (IReadOnlyList<string>)[.. cell.Present.Select(person => person.Id.Value)])],
        [.. calendar.Days.Zip(row.Cells).Where(day => day.Second.IsGap).Select(day => day.First.Date)]);
}
