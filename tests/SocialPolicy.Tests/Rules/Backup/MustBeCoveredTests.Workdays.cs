using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

/// <summary>Which days are looked at, and which of them are neighbours.</summary>
public partial class MustBeCoveredTests
{
    private static readonly ValueList<DateOnly> Christmas =
        [.. new[] { "2026-12-24", "2026-12-25", "2026-12-26", "2026-12-31", "2027-01-01" }.Select(Given.Date)];

    [Theory]
    [InlineData("2026-11-24", "2026-11-26", "2026-11-24/2026-11-26")]
    [InlineData("2026-11-27", "2026-11-30", "2026-11-27/2026-11-30")] // Friday to Monday is one gap
    [InlineData("2026-11-27", "2026-11-29", "2026-11-27/2026-11-27")] // ends on the last day that is looked at
    [InlineData("2026-11-28", "2026-12-01", "2026-11-30/2026-12-01")] // begins on the first
    public void MustBeCovered_reports_a_gap_from_its_first_to_its_last_workday(string from, string to, string gap) =>
        Assert.Equal([Gap(gap)], Clause.FoundIn(OwnedBy(Given.Person("a").Away(from, to))));

    [Fact]
    public void MustBeCovered_does_not_look_at_a_weekend() =>
        Assert.Empty(Clause.FoundIn(OwnedBy(Given.Person("a").Away("2026-11-28", "2026-11-29"))));

    [Fact]
    public void MustBeCovered_every_day_looks_at_a_weekend() =>
        Assert.Equal([Gap("2026-11-28/2026-11-29")], Daily.FoundIn(OwnedBy(Given.Person("a").Away("2026-11-28", "2026-11-29"))));

    [Fact]
    public void MustBeCovered_does_not_take_presence_on_a_saturday_for_the_end_of_a_gap()
    {
        Person absent = Given.Person("a").Away("2026-11-25", "2026-11-27").Away("2026-11-29", "2026-12-01");

        Assert.Equal([Gap("2026-11-25/2026-12-01")], Clause.FoundIn(OwnedBy(absent)));
        Assert.Equal([Gap("2026-11-25/2026-11-27"), Gap("2026-11-29/2026-12-01")], Daily.FoundIn(OwnedBy(absent)));
    }

    [Fact]
    public void MustBeCovered_does_not_take_a_deputy_of_one_saturday_for_the_end_of_a_gap()
    {
        DateOnly saturday = Given.Date("2026-11-28");

        Assert.Equal([Gap("2026-11-26/..")], Clause.FoundIn(Deputized(
            Given.Person("a").Away("2026-11-26"),
            Given.Person("b").From(saturday).Until(saturday))));
    }

    [Fact]
    public void MustBeCovered_takes_presence_on_one_workday_for_the_end_of_a_gap() =>
        Assert.Equal(
            [Gap("2026-11-24/2026-11-24"), Gap("2026-11-26/2026-11-26")],
            Clause.FoundIn(OwnedBy(Given.Person("a").Away("2026-11-24", "2026-11-24").Away("2026-11-26", "2026-11-26"))));

    [Theory]
    [InlineData("2026-12-19", "2027-01-03")] // no holiday is looked at, so that the gap ends with the last workday of the year
    [InlineData("2026-12-21", "2026-12-30")]
    public void MustBeCovered_merges_the_days_around_christmas_into_one_gap(string from, string to) =>
        Assert.Equal([Gap("2026-12-21/2026-12-30")], Clause.FoundIn(AtChristmas(Given.Person("a").Away(from, to))));

    [Fact]
    public void MustBeCovered_does_not_take_presence_on_holidays_and_the_weekend_after_them_for_the_end_of_a_gap()
    {
        Person home = Given.Person("a").Away("2026-12-21", "2026-12-23").Away("2026-12-28", "2026-12-30");

        Assert.Equal([Gap("2026-12-21/2026-12-30")], Clause.FoundIn(AtChristmas(home)));
        Assert.Equal([Gap("2026-12-21/2026-12-23"), Gap("2026-12-28/2026-12-30")], Daily.FoundIn(AtChristmas(home)));
    }

    [Fact]
    public void MustBeCovered_is_satisfied_by_absence_on_holidays_and_weekends_only() =>
        Assert.Empty(Clause.FoundIn(AtChristmas(
            Given.Person("a").Away("2026-12-24", "2026-12-27").Away("2026-12-31", "2027-01-03"))));

    [Fact]
    public void MustBeCovered_reaches_into_the_next_year_where_new_year_lies_between() =>
        Assert.Equal(
            [Gap("2026-12-30/2027-01-04")],
            Clause.FoundIn(AtChristmas(Given.Person("a").Away("2026-12-30", "2026-12-30").Away("2027-01-04", "2027-01-04"))));

    [Fact]
    public void MustBeCovered_looks_at_no_day_where_the_calendar_has_no_workday()
    {
        Organization organization = Given.Organization(Given.Channel()) with { Calendar = new() { Workdays = [] } };

        Assert.Empty(Clause.FoundIn(organization));
        Assert.Equal([Gap("../..")], Daily.FoundIn(organization));
        Assert.Equal([Gap("../..")], EveryChannel.MustBeCovered(Period.Days(400), everyDay: true).FoundIn(organization));
        Assert.Empty(EveryChannel.MustBeCovered(Period.Days(400)).FoundIn(organization));
    }

    [Fact]
    public void MustBeCovered_looks_at_the_calendars_own_workdays()
    {
        Organization organization = OwnedBy(Given.Person("a").Away("2026-11-24", "2026-12-02")) with
        {
            Calendar = new() { Workdays = [DayOfWeek.Saturday, DayOfWeek.Sunday] },
        };

        Assert.Equal([Gap("2026-11-28/2026-11-29")], Clause.FoundIn(organization));
    }

    private static Organization AtChristmas(Person owner) => OwnedBy(owner) with { Calendar = new() { Holidays = Christmas } };
}
