using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

/// <summary>SMP3002.</summary>
public partial class MustReportTests
{
    [Fact]
    public void MustReport_is_satisfied_by_a_report_of_today() => Assert.Empty(Weekly.FoundIn(Delivered(Given.Report("2026-11-23"))));

    [Fact]
    public void MustReport_is_satisfied_by_a_report_on_the_last_day() => Assert.Empty(Weekly.FoundIn(Delivered(Given.Report("2026-11-16"))));

    [Fact]
    public void MustReport_is_violated_by_a_report_on_the_day_before_the_last()
    {
        Organization organization = Delivered(Given.Report("2026-11-15"), Given.Report("2026-11-01"));

        Assert.Equal([Overdue], Weekly.FoundIn(organization));
        Assert.Equal("every = P1W; last = 2026-11-15; due = 2026-11-22", Weekly.NamedIn(organization));
    }

    [Fact]
    public void MustReport_does_not_count_a_report_to_come()
    {
        Assert.Equal([Overdue], Weekly.FoundIn(Delivered(Given.Report("2026-11-24"))));
        Assert.Equal("every = P1W", Weekly.NamedIn(Delivered(Given.Report("2026-11-24"))));
    }

    [Fact]
    public void MustReport_does_not_ask_whom_a_report_went_to() =>
        Assert.Empty(Weekly.FoundIn(Delivered(Given.Report("2026-11-20", "ghost"))));

    [Fact]
    public void MustReport_does_not_count_a_report_on_another_channel() =>
        Assert.Equal([Overdue], Weekly.FoundIn(Delivered(Given.Report("2026-11-20") with { Channel = "ghost" })));

    [Theory]
    [InlineData("2026-03-31", "P1M", "2026-02-28")]
    [InlineData("2026-03-28", "P1M", "2026-02-28")]
    [InlineData("2028-03-31", "P1M", "2028-02-29")]
    [InlineData("2028-02-29", "P1Y", "2027-02-28")]
    [InlineData("2026-05-31", "P3M", "2026-02-28")]
    [InlineData("2026-03-31", "P1M1D", "2026-02-27")] // months first, then days
    [InlineData("2026-01-01", "P1W", "2025-12-25")]
    public void MustReport_clamps_the_last_day_to_the_months_end(string today, string every, string last)
    {
        Clause clause = EveryChannel.MustReport(Period.Parse(every));
        ChannelReport report = Given.Report(last);
        DateTimeOffset now = Given.MorningOf(today);

        Assert.Empty(clause.FoundIn(Delivered(report), now));
        Assert.Equal([Overdue], clause.FoundIn(Delivered(report with { Date = report.Date.AddDays(-1) }), now));
    }

    [Theory]
    [InlineData("2026-11-16", true)]
    [InlineData("2026-11-17", false)]
    [InlineData("2026-11-23", false)]
    [InlineData("2027-01-01", false)]
    public void MustReport_lets_a_channel_off_that_was_opened_within_the_period(string since, bool overdue)
    {
        Organization organization = Given.Delegated(Given.Channel() with { Reporting = Agreement, Since = Given.Date(since) });

        Assert.Equal(overdue ? [Overdue] : [], Weekly.FoundIn(organization));
    }

    [Fact]
    public void MustReport_takes_today_from_the_calendars_time_zone()
    {
        // Half past eleven in the evening UTC is half past midnight in Berlin.
        DateTimeOffset night = Given.At("2026-11-23T23:30:00Z");
        Organization organization = Delivered(Given.Report("2026-11-16"));

        Assert.Empty(Weekly.FoundIn(organization, night));
        Assert.Equal([Overdue], Weekly.FoundIn(organization.In("Europe/Berlin"), night));
    }
}
