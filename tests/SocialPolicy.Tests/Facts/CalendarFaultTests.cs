using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

/// <summary>SMP0006, and SMP0004 where the time zone is not known.</summary>
public class CalendarFaultTests
{
    [Fact]
    public void A_calendar_without_a_workday_is_reported() =>
        Assert.Equal(
            ["warning SMP0006 organization at $.calendar.workdays"],
            With(new() { Workdays = [] }).InputFaultLines());

    [Fact]
    public void A_calendar_with_one_workday_is_not() => Assert.Empty(With(new() { Workdays = [DayOfWeek.Sunday] }).InputFaults());

    [Theory]
    [InlineData("Etc/UTC")]
    [InlineData("UTC")]
    [InlineData("Europe/Berlin")]
    [InlineData("America/Argentina/Buenos_Aires")]
    public void A_known_time_zone_is_no_fault(string name) => Assert.Empty(With(new() { TimeZone = name }).InputFaults());

    [Theory]
    [InlineData("Europe/Berln")]
    [InlineData("")]
    [InlineData("../../etc/passwd")]
    public void A_time_zone_that_is_not_known_is_reported(string name)
    {
        Organization organization = With(new() { TimeZone = name });

        Assert.Equal(["warning SMP0004 organization at $.calendar.timeZone"], organization.InputFaultLines());
        Assert.Equal(
            $"[property = timeZone, value = {name}, expected = time-zone]",
            Assert.Single(organization.InputFaults()).Properties.ToString());
    }

    [Fact]
    public void A_time_zone_that_is_not_known_reads_as_utc()
    {
        // In Berlin the next day has begun.
        DateTimeOffset night = Given.At("2026-11-23T23:30:00Z");
        Organization organization = Given.Organization(
            Given.Channel() with { Owner = "a" }, Given.Person("a").Until(Given.Today)).In("Europe/Berln");

        Assert.Empty(EveryChannel.MustHaveOwner().FoundIn(organization, night));
    }

    [Fact]
    public void Time_zones_can_be_handed_in()
    {
        var mars = TimeZoneInfo.CreateCustomTimeZone("Mars/Olympus", TimeSpan.FromHours(14), null, null);
        Organization organization = Given.Organization(
            Given.Channel() with { Owner = "a" }, Given.Person("a").Until(Given.Today)).In("Mars/Olympus");
        var facts = Facts.Of(organization, name => name == "Mars/Olympus" ? mars : null);

        Evaluation evaluation = Policy.Define("Test").With(EveryChannel.MustHaveOwner()).Build()
            .Evaluate(facts, Given.At("2026-11-23T12:00:00Z"));

        Assert.Equal(["SMP1002"], evaluation.Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Theory]
    [InlineData(17, 9)]
    [InlineData(9, 9)]
    public void Hours_that_do_not_end_after_they_begin_are_reported(int from, int to) =>
        Assert.Equal(
            ["warning SMP0004 organization at $.calendar.hours"],
            With(new() { Hours = new(new(from, 0), new(to, 0)) }).InputFaultLines());

    [Fact]
    public void Hours_may_end_at_midnight() => Assert.Empty(With(new() { Hours = new(new(9, 0), TimeOnly.MinValue) }).InputFaults());

    [Fact]
    public void A_calendar_says_what_is_wrong() => Snapshots.Match(Findings.Messages(
        With(new() { Workdays = [], TimeZone = "Europe/Berln", Hours = new(new(17, 0), new(9, 0)) }).InputFaults()));

    private static Organization With(WorkCalendar calendar) => new() { Calendar = calendar };
}
