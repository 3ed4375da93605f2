using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class MustNotLieDormantTests
{
    private const string Fault = "info SMP9004 channel:main";

    private static readonly Clause Clause = EveryChannel.MustNotLieDormant(Period.Weeks(1));

    [Fact]
    public void MustNotLieDormant_is_satisfied_by_a_post_within_the_period() =>
        Assert.Empty(Clause.FoundIn(With(null, "2026-11-17T00:00:00Z")));

    [Fact]
    public void MustNotLieDormant_is_violated_by_a_post_of_exactly_the_periods_age()
    {
        Assert.Equal([Fault], Clause.FoundIn(With(null, "2026-11-16T23:59:59.9999999Z")));
        Assert.Equal("period = P1W; last = 2026-11-16", Clause.NamedIn(With(null, "2026-11-16T23:59:59.9999999Z")));
    }

    [Fact]
    public void MustNotLieDormant_takes_a_posts_date_from_the_calendars_clock()
    {
        Organization organization = With(null, "2026-11-16T23:30:00Z");

        Assert.Equal([Fault], Clause.FoundIn(organization));
        Assert.Empty(Clause.FoundIn(organization.In("Europe/Berlin")));
        Assert.Equal([Fault], Clause.FoundIn(With(null, "2026-11-17T00:30:00Z").In("America/New_York")));
    }

    [Theory]
    [InlineData("2026-11-17", true)]
    [InlineData("2026-11-16", false)]
    [InlineData("2027-01-01", true)]
    public void MustNotLieDormant_lets_a_channel_be_silent_for_a_period_after_it_was_opened(string since, bool satisfied)
    {
        Assert.Equal(satisfied ? [] : [Fault], Clause.FoundIn(With(since)));
        Assert.Equal(satisfied ? [] : [Fault], Clause.FoundIn(With(since, "2026-01-01T08:00:00Z")));
    }

    [Fact]
    public void MustNotLieDormant_is_satisfied_by_any_post_wherever_it_stands() =>
        Assert.Empty(Clause.FoundIn(With("2020-01-01", "2026-11-20T08:00:00Z", "2025-11-20T08:00:00Z", "2024-11-20T08:00:00Z")));

    [Fact]
    public void MustNotLieDormant_counts_a_post_that_is_yet_to_come() =>
        Assert.Empty(Clause.FoundIn(With("2020-01-01", "2026-12-24T18:00:00Z")));

    [Fact]
    public void MustNotLieDormant_lets_a_channel_off_of_which_neither_opening_nor_post_is_recorded() => Assert.Empty(Clause.FoundIn(With(null)));

    [Fact]
    public void MustNotLieDormant_counts_posts_on_the_channel_itself_only() =>
        Assert.Equal([Fault], Clause.FoundIn(With("2020-01-01") with
        {
            Posts = [Given.Post("2026-11-20T08:00:00Z") with { Channel = "another" }],
        }));

    [Theory]
    [InlineData("2027-02-28", "2027-03-01", "2027-03-31")] // a month before 31 March is 28 February, which is not later
    [InlineData("2028-02-29", "2028-03-01", "2028-03-29")]
    public void MustNotLieDormant_clamps_the_day_to_the_months_end(string tooOld, string young, string day)
    {
        Clause clause = EveryChannel.MustNotLieDormant(Period.Months(1));

        Assert.Equal([Fault], clause.FoundIn(With(null, $"{tooOld}T12:00:00Z"), Given.MorningOf(day)));
        Assert.Empty(clause.FoundIn(With(null, $"{young}T12:00:00Z"), Given.MorningOf(day)));
    }

    [Theory]
    [InlineData(ChannelStatus.Dormant)]
    [InlineData(ChannelStatus.Retired)]
    public void MustNotLieDormant_looks_at_running_channels_only(ChannelStatus status) =>
        Assert.Empty(Clause.FoundIn(Given.Organization(Given.Channel() with { Since = Given.Date("2020-01-01"), Status = status })));

    [Fact]
    public void MustNotLieDormant_says_what_is_wrong() => Snapshots.Match(string.Join('\n',
        EveryChannel.MustNotLieDormant().MessagesIn(With("2026-03-01")),
        Clause.MessagesIn(With("2026-03-01", "2026-10-01T08:00:00Z", "2026-09-01T08:00:00Z"))));

    private static Organization With(string? since, params string[] posts) =>
        Given.Organization(Given.Channel() with { Since = since is null ? null : Given.Date(since) }) with
        {
            Posts = [.. posts.Select((at, index) => Given.Post(at) with { Id = $"p{index}" })],
        };
}
