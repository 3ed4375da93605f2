using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class LeadershipMustPostEveryTests
{
    private const string Fault = "info SMP1011 channel:main";

    private static readonly Clause Monthly = EveryChannel.LeadershipMustPostEvery(Every.Month);

    [Fact]
    public void LeadershipMustPostEvery_is_violated_where_nobody_has_posted()
    {
        Assert.Equal([Fault], Monthly.FoundIn(With()));
        Assert.Equal("every = P1M", Monthly.NamedIn(With()));
    }

    [Theory]
    [InlineData("2026-11-23T08:00:00Z")]
    [InlineData("2026-11-23T22:00:00+14:00")]
    [InlineData("2026-10-23T08:00:00.0000001Z")]
    public void LeadershipMustPostEvery_is_satisfied_by_a_post_within_the_period_up_to_this_very_instant(string at) =>
        Assert.Empty(Monthly.FoundIn(With(Given.Post(at, "boss"))));

    [Theory]
    [InlineData("2026-11-23T08:00:00.0000001Z")]
    [InlineData("2026-10-23T08:00:00Z")]
    public void LeadershipMustPostEvery_is_violated_by_a_post_to_come_and_by_one_exactly_a_period_ago(string at) =>
        Assert.Equal([Fault], Monthly.FoundIn(With(Given.Post(at, "boss"))));

    [Theory]
    [InlineData("ben")]
    [InlineData("ghost")]
    [InlineData(null)]
    public void LeadershipMustPostEvery_counts_posts_of_the_leadership_only(string? author)
    {
        Post post = Given.Post("2026-11-23T07:00:00Z", author is null ? default(PersonId?) : new PersonId(author)) with { InNameOf = "boss" };

        Assert.Equal([Fault], Monthly.FoundIn(With(post)));
    }

    [Fact]
    public void LeadershipMustPostEvery_counts_a_post_of_somebody_who_has_left_since() =>
        Assert.Empty(Monthly.FoundIn(With(Given.Post("2026-11-20T08:00:00Z", "former"))));

    [Fact]
    public void LeadershipMustPostEvery_does_not_count_posts_on_other_channels()
    {
        Post elsewhere = Given.Post("2026-11-20T08:00:00Z", "boss") with { Channel = "other" };
        Organization organization = With(elsewhere);
        organization = organization with { Channels = organization.Channels.Add(Given.Channel("other")) };

        Assert.Equal([Fault], Monthly.FoundIn(organization));
    }

    [Fact]
    public void LeadershipMustPostEvery_does_not_look_at_a_post_whose_id_was_given_before()
    {
        Post old = Given.Post("2025-01-01T08:00:00Z", "boss");

        Assert.Equal([Fault], Monthly.FoundIn(With(old, old with { At = Given.Now })));
    }

    [Fact]
    public void LeadershipMustPostEvery_lets_a_channel_off_that_was_opened_within_the_period()
    {
        Assert.Equal([Fault], Monthly.FoundIn(OpenedOn("2026-10-23")));
        Assert.Empty(Monthly.FoundIn(OpenedOn("2026-10-24")));
        Assert.Empty(Monthly.FoundIn(OpenedOn("2027-01-01")));
    }

    [Theory]
    [InlineData("2026-03-31T12:00:00Z", "P1M", "2026-02-28T12:00:00Z")]
    [InlineData("2028-03-31T12:00:00Z", "P1M", "2028-02-29T12:00:00Z")]
    [InlineData("2028-02-29T12:00:00Z", "P1Y", "2027-02-28T12:00:00Z")]
    [InlineData("2026-03-31T12:00:00Z", "P1M1D", "2026-02-27T12:00:00Z")]
    public void LeadershipMustPostEvery_clamps_the_day_to_the_months_end(string now, string every, string edge) =>
        AssertEdge("Etc/UTC", now, every, edge);

    [Theory]
    [InlineData("2026-03-29T12:00:00+02:00", "2026-03-28T12:00:00+01:00")] // 23 hours
    [InlineData("2026-10-25T12:00:00+01:00", "2026-10-24T12:00:00+02:00")] // 25 hours
    [InlineData("2026-03-29T01:30:00+01:00", "2026-03-28T01:30:00+01:00")] // before the change
    [InlineData("2026-03-30T02:30:00+02:00", "2026-03-29T03:30:00+02:00")] // half past two did not exist
    [InlineData("2026-10-26T02:30:00+01:00", "2026-10-25T02:30:00+02:00")] // half past two was twice
    [InlineData("2026-10-25T02:30:00+02:00", "2026-10-24T02:30:00+02:00")] // now is the first of the two
    [InlineData("2026-10-25T02:30:00+01:00", "2026-10-24T02:30:00+02:00")] // now is the second of the two
    public void LeadershipMustPostEvery_counts_days_on_the_calendars_wall_clock(string now, string edge) =>
        AssertEdge("Europe/Berlin", now, "P1D", edge);

    [Theory]
    [InlineData(ChannelStatus.Dormant)]
    [InlineData(ChannelStatus.Retired)]
    public void LeadershipMustPostEvery_looks_at_running_channels_only(ChannelStatus status) =>
        Assert.Empty(Monthly.FoundIn(Given.Organization(Given.Channel() with { Status = status })));

    [Fact]
    public void LeadershipMustPostEvery_reaches_back_to_the_beginning_of_time() =>
        Assert.Empty(EveryChannel.LeadershipMustPostEvery(Period.Years(9999)).FoundIn(With(Given.Post("0001-01-02T00:00:00Z", "boss"))));

    [Fact]
    public void LeadershipMustPostEvery_says_what_is_wrong() => Snapshots.Match(string.Join('\n',
        Monthly.MessagesIn(With()),
        EveryChannel.LeadershipMustPostEvery(Period.Days(10)).MessagesIn(With())));

    /// <summary>A post on the edge is too old, and one a moment later is not.</summary>
    private static void AssertEdge(string timeZone, string now, string every, string edge)
    {
        Clause clause = EveryChannel.LeadershipMustPostEvery(Period.Parse(every));
        Post post = Given.Post(edge, "boss");

        Assert.Equal([Fault], clause.FoundIn(With(post).In(timeZone), Given.At(now)));
        Assert.Empty(clause.FoundIn(With(post with { At = post.At.AddTicks(1) }).In(timeZone), Given.At(now)));
    }

    private static Organization OpenedOn(string since) => Given.Organization(Given.Channel() with { Since = Given.Date(since) });

    private static Organization With(params Post[] posts) => Given.Organization(
        Given.Channel(),
        Given.Person("boss", Role.Owner),
        Given.Person("ben"),
        Given.Person("former", Role.Executive).Until(Given.Yesterday)) with
    { Posts = [.. posts] };
}
