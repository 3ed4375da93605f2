using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class MustHaveNoReportGapTests
{
    /// <summary>Looks back to 2026-10-24.</summary>
    private static readonly Clause Weekly = EveryChannel.MustHaveNoReportGap(Every.Week, lookback: Period.Days(30));

    private static readonly Clause Monthly = EveryChannel.MustHaveNoReportGap(Every.Month, lookback: Period.Days(30));

    [Fact]
    public void MustHaveNoReportGap_is_satisfied_by_reports_as_far_apart_as_allowed() =>
        Assert.Empty(Weekly.FoundIn(Reported("2026-10-26", "2026-11-02", "2026-11-09", "2026-11-16")));

    [Fact]
    public void MustHaveNoReportGap_is_violated_by_reports_one_day_further_apart()
    {
        Organization organization = Reported("2026-10-26", "2026-11-02", "2026-11-10", "2026-11-16");

        Assert.Equal(["info SMP3003 channel:main 2026-11-02/2026-11-10"], Weekly.FoundIn(organization));
        Assert.Equal("every = P1W; lookback = P30D", Weekly.NamedIn(organization));
    }

    [Fact]
    public void MustHaveNoReportGap_reports_each_gap_by_itself() =>
        Assert.Equal(
            [
                "info SMP3003 channel:main ../2026-11-02",
                "info SMP3003 channel:main 2026-11-02/2026-11-10",
                "info SMP3003 channel:main 2026-11-10/..",
            ],
            Weekly.FoundIn(Reported("2026-11-02", "2026-11-10")));

    [Fact]
    public void MustHaveNoReportGap_takes_the_dates_in_their_order_and_each_once() =>
        Assert.Empty(Weekly.FoundIn(Reported("2026-11-16", "2026-11-02", "2026-11-09", "2026-10-26", "2026-11-09")));

    [Theory]
    [InlineData("2026-11-16", false)]
    [InlineData("2026-11-15", true)]
    public void MustHaveNoReportGap_is_violated_after_the_last_report_when_the_next_is_overdue(string last, bool violated) =>
        Assert.Equal(
            violated ? [$"info SMP3003 channel:main {last}/.."] : [],
            Weekly.FoundIn(Reported("2026-10-26", "2026-11-02", "2026-11-09", last)));

    [Fact]
    public void MustHaveNoReportGap_does_not_count_a_report_to_come() =>
        Assert.Equal(
            ["info SMP3003 channel:main 2026-11-10/.."],
            Monthly.FoundIn(Reported("2026-11-10", "2026-12-12"), Given.MorningOf("2026-12-11")));

    [Fact]
    public void MustHaveNoReportGap_is_open_on_both_sides_where_there_never_was_a_report() =>
        Assert.Equal(["info SMP3003 channel:main ../.."], Weekly.FoundIn(Reported()));

    [Theory]
    [InlineData("2026-10-31", false)]
    [InlineData("2026-11-01", true)]
    public void MustHaveNoReportGap_judges_a_gap_without_a_beginning_from_the_first_day_it_looks_back_to(string first, bool violated) =>
        Assert.Equal(
            violated ? [$"info SMP3003 channel:main ../{first}"] : [],
            Weekly.FoundIn(Reported(first, "2026-11-07", "2026-11-14", "2026-11-21")));

    [Fact]
    public void MustHaveNoReportGap_is_satisfied_without_a_report_where_it_looks_back_for_less_than_the_period() =>
        Assert.Empty(EveryChannel.MustHaveNoReportGap(Every.Week, lookback: Every.Week).FoundIn(Reported()));

    [Theory]
    [InlineData("2026-10-24", false)]
    [InlineData("2026-10-25", true)]
    public void MustHaveNoReportGap_is_violated_by_a_gap_that_ends_within_the_days_it_looks_back(string end, bool violated) =>
        Assert.Equal(
            violated ? [$"info SMP3003 channel:main 2026-01-01/{end}"] : [],
            Monthly.FoundIn(Reported("2026-01-01", end)));

    [Fact]
    public void MustHaveNoReportGap_looks_back_90_days_unless_told_otherwise() =>
        Assert.Equal(
            ["info SMP3003 channel:main 2026-01-01/2026-08-26"],
            EveryChannel.MustHaveNoReportGap(Every.Quarter).FoundIn(Reported("2025-01-01", "2025-12-31", "2026-01-01", "2026-08-26")));

    [Theory]
    [InlineData("2026-11-16", false)]
    [InlineData("2026-11-15", true)]
    public void MustHaveNoReportGap_begins_with_the_channel(string since, bool violated) =>
        Assert.Equal(violated ? [$"info SMP3003 channel:main {since}/.."] : [], Weekly.FoundIn(OpenedOn(since)));

    [Fact]
    public void MustHaveNoReportGap_lies_between_the_opening_and_the_first_report() =>
        Assert.Equal(
            ["info SMP3003 channel:main 2026-05-05/2026-11-18"],
            Weekly.FoundIn(OpenedOn("2026-05-05", "2026-11-18")));

    [Fact]
    public void MustHaveNoReportGap_does_not_count_a_report_from_before_the_opening() =>
        Assert.Equal(
            ["info SMP3003 channel:main 2026-11-02/2026-11-10"],
            Weekly.FoundIn(OpenedOn("2026-11-02", "2026-11-01", "2026-11-10", "2026-11-17")));

    [Fact]
    public void MustHaveNoReportGap_counts_a_report_on_the_day_of_the_opening() =>
        Assert.Empty(Weekly.FoundIn(OpenedOn("2026-11-16", "2026-11-16")));

    [Fact]
    public void MustHaveNoReportGap_finds_nothing_on_a_channel_that_opens_today_or_later()
    {
        Assert.Empty(Weekly.FoundIn(OpenedOn("2026-11-23")));
        Assert.Empty(Weekly.FoundIn(OpenedOn("2026-11-24", "2026-01-01", "2026-06-01")));
    }

    [Theory]
    [InlineData("2026-01-31", "2026-02-28", "2026-03-01")]
    [InlineData("2028-01-31", "2028-02-29", "2028-03-01")]
    [InlineData("2026-03-31", "2026-04-30", "2026-05-01")]
    [InlineData("2026-02-28", "2026-03-28", "2026-03-29")]
    public void MustHaveNoReportGap_clamps_the_last_day_to_the_months_end(string report, string inTime, string late)
    {
        Assert.Empty(Monthly.FoundIn(Reported(report, inTime), Given.MorningOf(late)));
        Assert.Equal([$"info SMP3003 channel:main {report}/{late}"], Monthly.FoundIn(Reported(report, late), Given.MorningOf(late)));
    }

    [Fact]
    public void MustHaveNoReportGap_counts_forward_from_a_report_where_MustReport_counts_back_from_today()
    {
        // A month before the last of March is the last of February; a month after that is the 28th of March.
        Organization organization = Reported("2026-01-31", "2026-02-28");
        DateTimeOffset now = Given.MorningOf("2026-03-31");

        Assert.Equal(["info SMP3003 channel:main 2026-02-28/.."], Monthly.FoundIn(organization, now));
        Assert.DoesNotContain("warning SMP3002 channel:main", EveryChannel.MustReport(Every.Month).FoundIn(organization, now));
    }

    [Fact]
    public void MustHaveNoReportGap_looks_at_delegated_channels_only() =>
        Assert.Empty(Weekly.FoundIn(Given.Organization(Given.Channel() with { Owner = "boss" }, Given.Person("boss", Role.Owner))));

    [Theory]
    [InlineData(ChannelStatus.Dormant)]
    [InlineData(ChannelStatus.Retired)]
    public void MustHaveNoReportGap_looks_at_running_channels_only(ChannelStatus status) =>
        Assert.Empty(Weekly.FoundIn(Given.Delegated(Given.Channel() with { Status = status })));

    [Fact]
    public void MustHaveNoReportGap_says_what_is_wrong() => Snapshots.Match(string.Join('\n',
        Weekly.MessagesIn(Reported()),
        Weekly.MessagesIn(Reported("2026-11-02", "2026-11-10"))));

    private static Organization Reported(params string[] dates) =>
        Given.Delegated(reports: [.. dates.Select(date => Given.Report(date))]);

    private static Organization OpenedOn(string since, params string[] dates) =>
        Given.Delegated(Given.Channel() with { Since = Given.Date(since) }, [.. dates.Select(date => Given.Report(date))]);
}
