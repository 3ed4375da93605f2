using SocialPolicy.Rules;

namespace SocialPolicy.Tests;

/// <summary>When response limits end: around the turn of the year, leap days, holidays and changes of the clock.</summary>
public class DeadlineTests
{
    private static readonly WorkCalendar Berlin = new() { TimeZone = "Europe/Berlin" };

    private static readonly WorkingHours NightShift = new(new TimeOnly(0, 0), new TimeOnly(8, 0));

    private static readonly ValueList<DayOfWeek> EveryDay = [.. Enum.GetValues<DayOfWeek>()];

    [Theory]
    [InlineData("PT4H", "2026-11-23T09:00:00+01:00", "2026-11-23T13:00:00+01:00")]
    [InlineData("PT4H", "2026-03-29T00:30:00+01:00", "2026-03-29T05:30:00+02:00")]
    [InlineData("PT4H", "2026-10-25T00:30:00+02:00", "2026-10-25T03:30:00+01:00")]
    [InlineData("P1D", "2026-03-28T12:00:00+01:00", "2026-03-29T12:00:00+02:00")]
    [InlineData("P1D", "2026-10-24T12:00:00+02:00", "2026-10-25T12:00:00+01:00")]
    [InlineData("P1D", "2026-03-28T02:30:00+01:00", "2026-03-29T03:30:00+02:00")]
    [InlineData("P1D", "2026-10-24T02:30:00+02:00", "2026-10-25T02:30:00+02:00")]
    [InlineData("P1D", "2026-10-25T02:30:00+02:00", "2026-10-26T02:30:00+01:00")]
    [InlineData("P1D", "2026-10-25T02:30:00+01:00", "2026-10-26T02:30:00+01:00")]
    [InlineData("P1DT1H", "2026-03-28T01:30:00+01:00", "2026-03-29T03:30:00+02:00")]
    [InlineData("P1M", "2027-01-31T10:00:00+01:00", "2027-02-28T10:00:00+01:00")]
    [InlineData("P1M", "2028-01-31T10:00:00+01:00", "2028-02-29T10:00:00+01:00")]
    [InlineData("P1Y", "2028-02-29T10:00:00+01:00", "2029-02-28T10:00:00+01:00")]
    [InlineData("P1M1D", "2026-01-30T10:00:00+01:00", "2026-03-01T10:00:00+01:00")]
    [InlineData("P1W", "2026-12-28T10:00:00+01:00", "2027-01-04T10:00:00+01:00")]
    public void A_duration_is_added_on_the_wall_clock_and_its_hours_as_elapsed_time(string duration, string received, string deadline) =>
        AssertDeadline(deadline, Berlin, Within.Duration(Period.Parse(duration)), received);

    [Theory]
    [InlineData(1, "2026-11-23T00:00:00+01:00", "2026-11-25T00:00:00+01:00")]
    [InlineData(1, "2026-11-23T23:59:59+01:00", "2026-11-25T00:00:00+01:00")]
    [InlineData(1, "2026-11-20T10:00:00+01:00", "2026-11-24T00:00:00+01:00")]
    [InlineData(1, "2026-11-21T10:00:00+01:00", "2026-11-24T00:00:00+01:00")]
    [InlineData(1, "2026-11-22T23:30:00Z", "2026-11-25T00:00:00+01:00")]
    [InlineData(5, "2026-11-23T10:00:00+01:00", "2026-12-01T00:00:00+01:00")]
    [InlineData(1, "2026-03-27T10:00:00+01:00", "2026-03-31T00:00:00+02:00")]
    [InlineData(1, "2026-10-23T10:00:00+02:00", "2026-10-27T00:00:00+01:00")]
    [InlineData(2, "2028-02-28T10:00:00+01:00", "2028-03-02T00:00:00+01:00")]
    public void Workdays_end_at_the_midnight_after_the_last_one(int count, string received, string deadline) =>
        AssertDeadline(deadline, Berlin, Within.Workdays(count), received);

    [Fact]
    public void Workdays_leave_out_holidays_at_the_turn_of_the_year()
    {
        WorkCalendar calendar = Berlin with { Holidays = [Given.Date("2026-12-25"), Given.Date("2026-12-26"), Given.Date("2027-01-01")] };

        AssertDeadline("2026-12-29T00:00:00+01:00", calendar, Within.Workdays(1), "2026-12-24T10:00:00+01:00");
        AssertDeadline("2027-01-05T00:00:00+01:00", calendar, Within.Workdays(1), "2026-12-31T10:00:00+01:00");
        AssertDeadline("2027-01-05T00:00:00+01:00", calendar, Within.Workdays(2), "2026-12-30T10:00:00+01:00");
    }

    [Theory]
    [InlineData(4, "2026-11-23T10:00:00+01:00", "2026-11-23T14:00:00+01:00")]
    [InlineData(8, "2026-11-23T09:00:00+01:00", "2026-11-23T17:00:00+01:00")]
    [InlineData(8, "2026-11-23T08:00:00+01:00", "2026-11-23T17:00:00+01:00")]
    [InlineData(8, "2026-11-23T09:01:00+01:00", "2026-11-24T09:01:00+01:00")]
    [InlineData(4, "2026-11-20T16:00:00+01:00", "2026-11-23T12:00:00+01:00")]
    [InlineData(4, "2026-11-21T16:00:00+01:00", "2026-11-23T13:00:00+01:00")]
    [InlineData(4, "2026-11-20T17:00:00+01:00", "2026-11-23T13:00:00+01:00")]
    [InlineData(40, "2026-11-20T12:00:00+01:00", "2026-11-27T12:00:00+01:00")]
    [InlineData(8, "2026-10-23T12:00:00+02:00", "2026-10-26T12:00:00+01:00")]
    [InlineData(2080, "2025-12-31T17:00:00+01:00", "2026-12-30T17:00:00+01:00")]
    public void Working_hours_pass_while_the_calendar_is_open(int hours, string received, string deadline) =>
        AssertDeadline(deadline, Berlin, Within.WorkingHours(hours), received);

    [Fact]
    public void Working_hours_that_span_a_change_of_the_clock_are_longer_or_shorter_by_it()
    {
        WorkCalendar calendar = Berlin with { Hours = NightShift, Workdays = EveryDay };

        AssertDeadline("2026-03-29T08:00:00+02:00", calendar, Within.WorkingHours(7), "2026-03-28T20:00:00+01:00");
        AssertDeadline("2026-03-30T01:00:00+02:00", calendar, Within.WorkingHours(8), "2026-03-28T20:00:00+01:00");
        AssertDeadline("2026-10-25T08:00:00+01:00", calendar, Within.WorkingHours(9), "2026-10-24T20:00:00+02:00");
        AssertDeadline("2026-10-25T07:00:00+01:00", calendar, Within.WorkingHours(8), "2026-10-24T20:00:00+02:00");
        AssertDeadline("2026-10-25T02:30:00+01:00", calendar, Within.WorkingHours(1), "2026-10-25T02:30:00+02:00");
    }

    [Fact]
    public void Working_hours_until_midnight_last_the_whole_day()
    {
        WorkCalendar calendar = Berlin with { Hours = default };

        AssertDeadline("2026-11-24T10:00:00+01:00", calendar, Within.WorkingHours(24), "2026-11-23T10:00:00+01:00");
        AssertDeadline("2026-11-23T10:00:00+01:00", calendar, Within.WorkingHours(24), "2026-11-20T10:00:00+01:00");
        AssertDeadline("2026-11-24T00:00:00+01:00", calendar, Within.WorkingHours(24), "2026-11-21T10:00:00+01:00");
    }

    [Theory]
    [InlineData(9, 9)]
    [InlineData(17, 9)]
    public void Working_hours_never_pass_where_there_are_none(int from, int to) =>
        Assert.Null(DeadlineOf(Berlin with { Hours = new(new(from, 0), new(to, 0)) }, Within.WorkingHours(1), "2026-11-23T10:00:00+01:00"));

    [Fact]
    public void A_calendar_without_a_workday_has_no_deadline()
    {
        WorkCalendar calendar = Berlin with { Workdays = [] };

        Assert.Null(DeadlineOf(calendar, Within.Workdays(1), "2026-11-23T10:00:00+01:00"));
        Assert.Null(DeadlineOf(calendar, Within.WorkingHours(1), "2026-11-23T10:00:00+01:00"));
        AssertDeadline("2026-11-24T10:00:00+01:00", calendar, Within.Days(1), "2026-11-23T10:00:00+01:00");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(900)]
    public void A_calendar_with_a_last_workday_has_no_deadline_behind_it(int count)
    {
        DateOnly last = DateOnly.MaxValue.AddDays(-1);
        WorkCalendar calendar = Berlin with { Workdays = [last.DayOfWeek], Holidays = [last] };

        Assert.Null(DeadlineOf(calendar, Within.Workdays(count), "9999-12-29T10:00:00Z"));
        Assert.Null(DeadlineOf(calendar, Within.WorkingHours(count), "9999-12-29T10:00:00Z"));
    }

    [Fact]
    public void A_deadline_far_away_comes_or_does_not()
    {
        Assert.Null(DeadlineOf(Berlin, Within.Workdays(int.MaxValue), "2026-11-23T10:00:00+01:00"));
        Assert.Null(DeadlineOf(Berlin, Within.WorkingHours(80_000_000), "2026-11-23T10:00:00+01:00"));
        AssertDeadline("2126-11-23T00:00:00+01:00", Berlin with { Workdays = EveryDay }, Within.Workdays(36_523), "2026-11-23T10:00:00+01:00");
        Assert.Equal(DateTimeOffset.MaxValue.UtcTicks, DeadlineOf(new(), Within.Days(3_000_000), "9000-11-23T10:00:00+01:00")!.Value.UtcTicks, TimeSpan.TicksPerDay);
    }

    [Fact]
    public void Deadlines_are_the_same_whatever_was_asked_before()
    {
        string[] instants = ["0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "1999-12-31T10:00:00Z", "2026-11-20T10:00:00Z", "2526-01-01T10:00:00Z"];
        ResponseLimit[] limits = [Within.Workdays(3), Within.WorkingHours(30), Within.Duration(Period.Months(1) + Period.Days(2))];
        Clock kept = ClockOf(Berlin);

        foreach (ResponseLimit limit in limits)
        {
            foreach (DateTimeOffset instant in instants.Select(Given.At))
                Assert.Equal(ClockOf(Berlin).DeadlineOf(limit, instant), kept.DeadlineOf(limit, instant));
        }
    }

    [Fact]
    public void Deadlines_agree_with_a_walk_from_day_to_day()
    {
        string[] zones = ["Europe/Berlin", "America/New_York", "Africa/Cairo", "America/St_Johns", "Australia/Lord_Howe", "America/Sao_Paulo"];
        ResponseLimit[] limits =
        [
            Within.Workdays(1), Within.Workdays(7), Within.WorkingHours(3), Within.WorkingHours(50), Within.Days(1), Within.Duration(Period.Months(1)),
        ];
        foreach (string zone in zones)
        {
            foreach (WorkingHours hours in (WorkingHours[])[new(new(9, 0), new(17, 0)), NightShift, default])
            {
                WorkCalendar calendar = new() { TimeZone = zone, Hours = hours, Workdays = EveryDay, Holidays = [Given.Date("2011-03-13")] };
                AssertAgree(calendar, limits, Given.At("2011-01-01T00:00:00Z"), TimeSpan.FromMinutes(427), 1_300);
            }
        }
    }

    private static void AssertAgree(WorkCalendar calendar, ResponseLimit[] limits, DateTimeOffset first, TimeSpan step, int count)
    {
        Clock clock = ClockOf(calendar);
        var naive = new NaiveTime(calendar, Given.Now);
        for (int i = 0; i < count; i++)
        {
            DateTimeOffset received = first + step * i;
            foreach (ResponseLimit limit in limits)
            {
                DateTimeOffset? expected = NaiveDeadlines.Of(naive, limit, received);
                if (clock.DeadlineOf(limit, received) != expected) Assert.Fail($"{calendar.TimeZone} {calendar.Hours} {limit} {received:O}: {clock.DeadlineOf(limit, received):O}, not {expected:O}");
                if (expected is { } deadline) AssertComparesWith(deadline, clock, limit, received);
            }
        }
    }

    private static void AssertComparesWith(DateTimeOffset deadline, Clock clock, ResponseLimit limit, DateTimeOffset received)
    {
        foreach (int ticks in (int[])[-1, 0, 1])
        {
            bool isWithin = clock.IsWithin(limit, received.UtcTicks, deadline.UtcTicks + ticks);
            if (isWithin != ticks <= 0) Assert.Fail($"{limit} {received:O}: {ticks} ticks behind the deadline is {(isWithin ? "in" : "out of")} time");
        }
    }

    private static void AssertDeadline(string expected, WorkCalendar calendar, ResponseLimit limit, string received)
    {
        DateTimeOffset? deadline = DeadlineOf(calendar, limit, received);
        Assert.Equal(Given.At(expected), deadline);
        Assert.Equal(Given.At(expected).Offset, deadline!.Value.Offset);
    }

    private static DateTimeOffset? DeadlineOf(WorkCalendar calendar, ResponseLimit limit, string received) =>
        ClockOf(calendar).DeadlineOf(limit, Given.At(received));

    private static Clock ClockOf(WorkCalendar calendar) =>
        new(Given.Now, new ResolvedCalendar(calendar, TimeZoneInfo.FindSystemTimeZoneById(calendar.TimeZone)));
}
