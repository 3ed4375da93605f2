namespace SocialPolicy.Samples.Web;

/// <summary>Who is there for which channel, day by day.</summary>
/// <remarks>Immutable. Days on which nobody works are never gaps.</remarks>
/// <param name="Days">The days, from today on.</param>
/// <param name="Rows">The running channels in the order of the document.</param>
public sealed record CoverageCalendar(ValueList<CoverageDay> Days, ValueList<CoverageRow> Rows)
{
    /// <summary>How many days are looked at: 90.</summary>
    public const int Length = 90;

    internal static CoverageCalendar Of(Review review)
    {
        DateOnly today = review.Today;
        ValueList<CoverageDay> days = Enumerable.Range(0, Math.Min(Length, DateOnly.MaxValue.DayNumber - today.DayNumber + 1))
            .Select(offset => today.AddDays(offset))
            .Select(day => new CoverageDay(day, review.Days.IsWorkday(day))).ToValueList();
        return new CoverageCalendar(days, review.Channels
            .Where(channel => channel.Channel.Status == ChannelStatus.Active)
            .Select(channel => new CoverageRow(channel.Channel, days.Select(day => CoverageCell.Of(channel, day)).ToValueList()))
            .ToValueList());
    }
}

/// <summary>A day of the calendar.</summary>
/// <param name="Date">The date.</param>
/// <param name="IsWorkday">Whether people work.</param>
public readonly record struct CoverageDay(DateOnly Date, bool IsWorkday);

/// <summary>A channel's days.</summary>
/// <param name="Channel">The channel.</param>
/// <param name="Cells">The days, in the order of <see cref="CoverageCalendar.Days"/>.</param>
public sealed record CoverageRow(Channel Channel, ValueList<CoverageCell> Cells);

/// <summary>Who covers a channel on a day.</summary>
/// <param name="Present">Owner and deputies who are there, the owner first.</param>
/// <param name="IsGap">Whether it is a workday and nobody is there.</param>
public readonly record struct CoverageCell(ValueList<Person> Present, bool IsGap)
{
    internal static CoverageCell Of(ChannelReview channel, CoverageDay day)
    {
        ValueList<Person> present = channel.Cover.Where(person => IsPresent(person, day.Date)).ToValueList();
        return new CoverageCell(present, day.IsWorkday && present.IsEmpty);
    }

    private static bool IsPresent(Person person, DateOnly day) =>
        person.Employment.Contains(day) && !person.Absences.Any(absence => absence.Days.Contains(day));
}
