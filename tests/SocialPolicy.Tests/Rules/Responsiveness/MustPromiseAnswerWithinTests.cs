using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class MustPromiseAnswerWithinTests
{
    private const string Fault = "warning SMP5003 channel:main";

    private static readonly WorkingHours SevenHours = new(new TimeOnly(9, 0), new TimeOnly(16, 0));

    private static readonly WorkingHours NoHours = new(new TimeOnly(9, 0), new TimeOnly(9, 0));

    [Fact]
    public void MustPromiseAnswerWithin_is_violated_by_no_promise() =>
        Assert.Equal([Fault], EveryChannel.MustPromiseAnswerWithin(Within.Workdays(1)).FoundIn(Promising(null)));

    [Fact]
    public void MustPromiseAnswerWithin_is_satisfied_by_a_promise_of_exactly_the_limit()
    {
        Assert.Empty(EveryChannel.MustPromiseAnswerWithin(Within.Hours(2)).FoundIn(Promising(Within.Minutes(120))));
        Assert.Empty(EveryChannel.MustPromiseAnswerWithin(Within.Workdays(3)).FoundIn(Promising(Within.Workdays(3))));
        Assert.Empty(EveryChannel.MustPromiseAnswerWithin(Within.WorkingHours(3)).FoundIn(Promising(Within.WorkingHours(3))));
    }

    [Fact]
    public void MustPromiseAnswerWithin_is_violated_by_a_promise_a_minute_longer() =>
        Assert.Equal([Fault], EveryChannel.MustPromiseAnswerWithin(Within.Hours(2)).FoundIn(Promising(Within.Minutes(121))));

    [Fact]
    public void MustPromiseAnswerWithin_counts_a_workday_as_24_hours()
    {
        Assert.Empty(EveryChannel.MustPromiseAnswerWithin(Within.Workdays(2)).FoundIn(Promising(Within.Hours(48))));
        Assert.Empty(EveryChannel.MustPromiseAnswerWithin(Within.Days(2)).FoundIn(Promising(Within.Workdays(2))));
        Assert.Equal([Fault], EveryChannel.MustPromiseAnswerWithin(Within.Workdays(2)).FoundIn(Promising(Within.Minutes((48 * 60) + 1))));
        Assert.Equal([Fault], EveryChannel.MustPromiseAnswerWithin(Within.Hours(47)).FoundIn(Promising(Within.Workdays(2))));
    }

    [Fact]
    public void MustPromiseAnswerWithin_counts_the_calendars_hours_of_one_day_as_24_hours()
    {
        Clause clause = EveryChannel.MustPromiseAnswerWithin(Within.Workdays(1));

        Assert.Empty(clause.FoundIn(Promising(Within.WorkingHours(7), SevenHours)));
        Assert.Equal([Fault], clause.FoundIn(Promising(Within.WorkingHours(8), SevenHours)));
        Assert.Empty(clause.FoundIn(Promising(Within.WorkingHours(24), new WorkingHours(default, default))));
    }

    [Fact]
    public void MustPromiseAnswerWithin_counts_a_part_of_the_calendars_hours_in_proportion()
    {
        Clause clause = EveryChannel.MustPromiseAnswerWithin(Within.WorkingHours(4));

        Assert.Empty(clause.FoundIn(Promising(Within.Hours(12))));
        Assert.Equal([Fault], clause.FoundIn(Promising(Within.Minutes((12 * 60) + 1))));
    }

    [Fact]
    public void MustPromiseAnswerWithin_compares_months_by_where_they_lead()
    {
        Assert.Empty(EveryChannel.MustPromiseAnswerWithin(Within.Duration(Period.Months(1))).FoundIn(Promising(Within.Workdays(31))));
        Assert.Equal([Fault], EveryChannel.MustPromiseAnswerWithin(Within.Duration(Period.Months(1))).FoundIn(Promising(Within.Workdays(32))));
    }

    [Fact]
    public void MustPromiseAnswerWithin_is_violated_by_working_hours_where_the_calendar_has_none() =>
        Assert.Equal([Fault], EveryChannel.MustPromiseAnswerWithin(Within.Workdays(9)).FoundIn(Promising(Within.WorkingHours(1), NoHours)));

    [Fact]
    public void MustPromiseAnswerWithin_is_violated_by_any_promise_where_it_asks_for_working_hours_and_the_calendar_has_none() =>
        Assert.Equal([Fault], EveryChannel.MustPromiseAnswerWithin(Within.WorkingHours(8)).FoundIn(Promising(Within.Minutes(1), NoHours)));

    [Fact]
    public void MustPromiseAnswerWithin_counts_to_the_end_of_all_counting()
    {
        Clause clause = EveryChannel.MustPromiseAnswerWithin(Within.Days(3_000_000));

        Assert.Equal([Fault], clause.FoundIn(Promising(Within.Workdays(int.MaxValue))));
        Assert.Equal([Fault], clause.FoundIn(Promising(Within.WorkingHours(int.MaxValue / 100), new WorkingHours(default, new TimeOnly(0, 1)))));
    }

    [Theory]
    [InlineData(ChannelStatus.Dormant)]
    [InlineData(ChannelStatus.Retired)]
    public void MustPromiseAnswerWithin_looks_at_running_channels_only(ChannelStatus status) =>
        Assert.Empty(EveryChannel.MustPromiseAnswerWithin(Within.Workdays(1)).FoundIn(Given.Organization(Given.Channel() with { Status = status })));

    [Fact]
    public void MustPromiseAnswerWithin_names_the_promise_and_the_limit()
    {
        Clause clause = EveryChannel.MustPromiseAnswerWithin(Within.Workdays(1));

        Assert.Equal("limit = workdays 1; promised = within PT30H", clause.NamedIn(Promising(Within.Hours(30))));
        Assert.Equal("limit = workdays 1", clause.NamedIn(Promising(null)));
    }

    [Fact]
    public void MustPromiseAnswerWithin_says_what_is_wrong() => Snapshots.Match(string.Join('\n',
        EveryChannel.MustPromiseAnswerWithin(Within.Workdays(1)).MessagesIn(Promising(null)),
        EveryChannel.MustPromiseAnswerWithin(Within.Hours(2)).MessagesIn(Promising(Within.Workdays(2))),
        EveryChannel.MustPromiseAnswerWithin(Within.Hours(2)).MessagesIn(Promising(Within.WorkingHours(1), NoHours))));

    private static Organization Promising(ResponseLimit? target, WorkingHours? hours = null)
    {
        Organization organization = Given.Organization(Given.Channel() with { ResponseTarget = target });
        return hours is { } given ? organization with { Calendar = new WorkCalendar { Hours = given } } : organization;
    }
}
