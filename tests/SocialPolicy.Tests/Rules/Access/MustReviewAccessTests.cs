using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class MustReviewAccessTests
{
    private const string Fault = "warning SMP9005 channel:main";

    private static readonly Clause Clause = EveryChannel.MustReviewAccess();

    [Theory]
    [InlineData("2026-11-23")]
    [InlineData("2026-05-23")]
    public void MustReviewAccess_is_satisfied_by_a_review_within_six_months(string reviewed) =>
        Assert.Empty(Clause.FoundIn(Reviewed(reviewed)));

    [Theory]
    [InlineData("2026-05-22")]
    [InlineData("2026-11-24")]
    public void MustReviewAccess_is_violated_by_an_older_review_and_by_one_to_come(string reviewed)
    {
        Assert.Equal([Fault], Clause.FoundIn(Reviewed(reviewed)));
        Assert.Equal($"reviewed = {reviewed}; maxAge = P6M", Clause.NamedIn(Reviewed(reviewed)));
    }

    [Fact]
    public void MustReviewAccess_is_violated_where_access_was_never_reviewed()
    {
        Assert.Equal([Fault], Clause.FoundIn(Given.Organization(Given.Channel())));
        Assert.Equal("maxAge = P6M", Clause.NamedIn(Given.Organization(Given.Channel())));
    }

    [Theory]
    [InlineData("2026-08-31", "P6M", "2027-02-28")]
    [InlineData("2027-08-31", "P6M", "2028-02-29")]
    [InlineData("2028-02-29", "P1Y", "2029-02-28")]
    [InlineData("2026-12-30", "P2M1D", "2027-03-01")] // months first, then days
    public void MustReviewAccess_holds_a_review_until_its_last_day(string reviewed, string maxAge, string last)
    {
        Clause clause = EveryChannel.MustReviewAccess(Period.Parse(maxAge));

        Assert.Empty(clause.FoundIn(Reviewed(reviewed), Given.MorningOf(last)));
        Assert.Equal([Fault], clause.FoundIn(Reviewed(reviewed), Given.MorningOf(last).AddDays(1)));
    }

    [Theory]
    [InlineData(ChannelStatus.Dormant)]
    [InlineData(ChannelStatus.Retired)]
    public void MustReviewAccess_looks_at_running_channels_only(ChannelStatus status) =>
        Assert.Empty(Clause.FoundIn(Given.Organization(Given.Channel() with { Status = status })));

    [Fact]
    public void MustReviewAccess_says_what_is_wrong() => Snapshots.Match(string.Join('\n',
        Clause.MessagesIn(Given.Organization(Given.Channel())),
        Clause.MessagesIn(Reviewed("2025-01-31")),
        Clause.MessagesIn(Reviewed("2026-12-31"))));

    private static Organization Reviewed(string date) => Given.Organization(Given.Channel() with { AccessReviewed = Given.Date(date) });
}
