namespace SocialPolicy.Samples.Web.Pages.Parts;

/// <summary>Workdays in a row on which nobody covers a channel, as far as the calendar looks.</summary>
/// <param name="Channel">The channel.</param>
/// <param name="From">The first of them.</param>
/// <param name="To">The last of them.</param>
/// <param name="Workdays">How many they are.</param>
internal sealed record Gap(Channel Channel, DateOnly From, DateOnly To, int Workdays)
{
    /// <summary>The gaps of all channels, the first to begin first.</summary>
    public static IEnumerable<Gap> In(CoverageCalendar calendar) =>
        calendar.Rows.SelectMany(row => In(calendar, row)).OrderBy(gap => gap.From);

    /// <summary>The gaps of a channel. Days on which nobody works do not part them.</summary>
    public static IEnumerable<Gap> In(CoverageCalendar calendar, CoverageRow row)
    {
        Gap? open = null;
        for (int index = 0; index < calendar.Days.Count; index++)
        {
            CoverageDay day = calendar.Days[index];
            if (!day.IsWorkday) continue;
            if (row.Cells[index].IsGap)
            {
                open = open is null ? new Gap(row.Channel, day.Date, day.Date, 1) : open with { To = day.Date, Workdays = open.Workdays + 1 };
            }
            else if (open is not null)
            {
                yield return open;
                open = null;
            }
        }

        if (open is not null) yield return open;
    }
}
