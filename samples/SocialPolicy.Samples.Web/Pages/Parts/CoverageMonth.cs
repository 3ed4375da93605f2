namespace SocialPolicy.Samples.Web.Pages.Parts;

/// <summary>The days of the calendar that lie in one month.</summary>
/// <param name="Calendar">The calendar.</param>
/// <param name="First">The position of the first of the days in the calendar.</param>
/// <param name="Count">How many days they are.</param>
public sealed record CoverageMonth(CoverageCalendar Calendar, int First, int Count)
{
    /// <summary>The days.</summary>
    public IEnumerable<CoverageDay> Days => Calendar.Days.Skip(First).Take(Count);

    /// <summary>The months of a calendar.</summary>
    public static IEnumerable<CoverageMonth> Of(CoverageCalendar calendar) => calendar.Days
        .Select((day, index) => (day.Date, Index: index))
        .GroupBy(day => (day.Date.Year, day.Date.Month))
        .Select(month => new CoverageMonth(calendar, month.First().Index, month.Count()));

    /// <summary>The days of a row that lie in the month, each with what is known of the day.</summary>
    public IEnumerable<(CoverageDay Day, CoverageCell Cell)> Cells(CoverageRow row) =>
        Enumerable.Range(First, Count).Select(index => (Calendar.Days[index], row.Cells[index]));
}
