using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

/// <summary>How far gaps reach, and which of them concern the days to come.</summary>
public partial class MustBeCoveredTests
{
    [Theory]
    [InlineData("2026-11-23", "2026-11-23")] // today is the first day
    [InlineData("2026-11-02", "2026-11-24")]
    [InlineData("2026-11-30", "2026-11-30")]
    [InlineData("2027-02-19", "2027-02-19")] // the Friday before the last weekend of the 90 days
    public void MustBeCovered_reports_a_gap_that_touches_the_days_to_come(string from, string to) =>
        Assert.Equal([Gap($"{from}/{to}")], Clause.FoundIn(OwnedBy(Given.Person("a").Away(from, to))));

    [Theory]
    [InlineData("2026-11-02", "2026-11-22")]
    [InlineData("2026-11-20", "2026-11-20")]
    [InlineData("2027-02-20", "2027-03-05")] // what is left of the 90 days is a Saturday
    public void MustBeCovered_does_not_report_a_gap_that_does_not(string from, string to) =>
        Assert.Empty(Clause.FoundIn(OwnedBy(Given.Person("a").Away(from, to))));

    [Fact]
    public void MustBeCovered_reports_a_gap_as_far_as_it_reaches_both_ways() =>
        Assert.Equal(
            [Gap("2024-05-06/2028-07-07")],
            Clause.FoundIn(OwnedBy(Given.Person("a").Away("2024-05-04", "2028-07-09"))));

    [Theory]
    [InlineData("P7D", false)]
    [InlineData("P8D", true)]
    public void MustBeCovered_ends_its_horizon_before_the_day_it_names(string horizon, bool violated) =>
        Assert.Equal(
            violated ? [Gap("2026-11-30/2026-12-04")] : [],
            EveryChannel.MustBeCovered(Period.Parse(horizon)).FoundIn(OwnedBy(Given.Person("a").Away("2026-11-30", "2026-12-06"))));

    [Theory]
    [InlineData("2026-01-30", "2026-02-27", true)] // until the 28th
    [InlineData("2026-01-31", "2026-02-27", true)]
    [InlineData("2026-02-02", "2026-03-02", false)]
    [InlineData("2028-01-31", "2028-02-28", true)] // until the 29th
    [InlineData("2028-01-31", "2028-02-29", false)]
    public void MustBeCovered_clamps_a_horizon_of_months_to_the_months_end(string today, string away, bool violated) =>
        Assert.Equal(
            violated ? [Gap($"{away}/{away}")] : [],
            EveryChannel.MustBeCovered(Every.Month).FoundIn(OwnedBy(Given.Person("a").Away(away, away)), Given.MorningOf(today)));

    [Fact]
    public void MustBeCovered_on_a_saturday_does_not_report_the_gap_of_the_week_that_is_over()
    {
        Organization organization = OwnedBy(Given.Person("a").Away("2026-11-23", "2026-11-29"));
        DateTimeOffset saturday = Given.MorningOf("2026-11-28");

        Assert.Empty(Clause.FoundIn(organization, saturday));
        Assert.Equal([Gap("2026-11-23/2026-11-29")], Daily.FoundIn(organization, saturday));
    }

    [Fact]
    public void MustBeCovered_on_a_saturday_reports_a_gap_that_goes_on_on_monday() =>
        Assert.Equal(
            [Gap("2026-11-23/2026-11-30")],
            Clause.FoundIn(OwnedBy(Given.Person("a").Away("2026-11-23", "2026-11-30")), Given.MorningOf("2026-11-28")));

    [Fact]
    public void MustBeCovered_keeps_a_gap_the_same_from_one_day_to_the_next()
    {
        Organization organization = OwnedBy(Given.Person("a").Away("2026-11-25", "2026-11-27"));

        foreach (string day in new[] { "2026-11-20", "2026-11-24", "2026-11-25", "2026-11-26", "2026-11-27" })
            Assert.Equal([Gap("2026-11-25/2026-11-27")], Clause.FoundIn(organization, Given.MorningOf(day)));
    }

    [Fact]
    public void MustBeCovered_has_a_gap_without_an_end_where_the_owner_is_away_for_good() =>
        Assert.Equal([Gap("2026-12-01/..")], Clause.FoundIn(OwnedBy(Given.Person("a").Away("2026-12-01"))));

    [Fact]
    public void MustBeCovered_has_a_gap_without_an_end_after_the_owners_last_day() =>
        Assert.Equal([Gap("2026-12-01/..")], Clause.FoundIn(OwnedBy(Given.Person("a").Until(Given.Date("2026-11-30")))));

    [Fact]
    public void MustBeCovered_has_a_gap_without_a_beginning_before_the_owners_first_day() =>
        Assert.Equal([Gap("../2026-11-30")], Clause.FoundIn(OwnedBy(Given.Person("a").From(Given.Date("2026-12-01")))));

    [Fact]
    public void MustBeCovered_does_not_count_an_absence_that_ends_before_it_starts() =>
        Assert.Empty(Clause.FoundIn(OwnedBy(Given.Person("a").Away("2026-11-26", "2026-11-24"))));

    [Fact]
    public void MustBeCovered_does_not_count_on_an_owner_whose_employment_ends_before_it_starts() =>
        Assert.Equal([Gap("../..")], Clause.FoundIn(OwnedBy(Given.Person("a").From(Given.Tomorrow).Until(Given.Yesterday))));

    [Fact]
    public void MustBeCovered_joins_absences_that_overlap_or_follow_each_other() =>
        Assert.Equal(
            [Gap("2026-11-24/2026-12-03")],
            Clause.FoundIn(OwnedBy(Given.Person("a")
                .Away("2026-12-01", "2026-12-03").Away("2026-11-24", "2026-11-26").Away("2026-11-25", "2026-11-30").Away("2026-11-25", "2026-11-25"))));

    [Fact]
    public void MustBeCovered_looks_as_far_as_400_days_ahead()
    {
        Organization organization = OwnedBy(Given.Person("a").Away("2027-12-27", "2027-12-31"));

        // The 400 days end on Monday, 27 December 2027.
        Assert.Empty(EveryChannel.MustBeCovered(Period.Days(399)).FoundIn(organization));
        Assert.Equal([Gap("2027-12-27/2027-12-31")], EveryChannel.MustBeCovered(Period.Days(400)).FoundIn(organization));
    }

    [Theory]
    [InlineData(127, "2027-03-29", true)]
    [InlineData(127, "2027-03-30", false)]
    [InlineData(128, "2027-03-30", true)] // day 127, the last one that is digested
    [InlineData(128, "2027-03-31", false)]
    [InlineData(129, "2027-03-31", true)]
    [InlineData(129, "2027-04-01", false)]
    public void MustBeCovered_looks_as_sharply_where_its_digest_of_128_days_ends(int horizon, string away, bool violated)
    {
        Organization organization = OwnedBy(Given.Person("a").Away(away, away));
        string[] expected = violated ? [Gap($"{away}/{away}")] : [];

        Assert.Equal(expected, EveryChannel.MustBeCovered(Period.Days(horizon)).FoundIn(organization));
        Assert.Equal(expected, EveryChannel.MustBeCovered(Period.Days(horizon), everyDay: true).FoundIn(organization));
    }

    [Fact]
    public void MustBeCovered_takes_today_from_the_calendars_time_zone()
    {
        // Half past eleven in the evening UTC is half past midnight in Berlin.
        DateTimeOffset night = Given.At("2026-11-23T23:30:00Z");
        Organization organization = OwnedBy(Given.Person("a").Away("2026-11-23", "2026-11-23"));

        Assert.Single(Clause.FoundIn(organization, night));
        Assert.Empty(Clause.FoundIn(organization.In("Europe/Berlin"), night));
    }
}
