using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class MustDocumentStrategyTests
{
    private const string Fault = "warning SMP4005 channel:main";

    private static readonly Clause Clause = EveryChannel.MustDocumentStrategy();

    [Theory]
    [InlineData("2026-11-23")]
    [InlineData("2026-05-01")]
    [InlineData("2025-11-23")]
    public void MustDocumentStrategy_is_satisfied_by_a_review_within_the_year(string reviewed) =>
        Assert.Empty(Clause.FoundIn(Reviewed(reviewed)));

    [Theory]
    [InlineData("2025-11-22")]
    [InlineData("2026-11-24")]
    public void MustDocumentStrategy_is_violated_by_an_older_review_and_by_one_to_come(string reviewed)
    {
        Assert.Equal([Fault], Clause.FoundIn(Reviewed(reviewed)));
        Assert.Equal($"reviewed = {reviewed}; maxAge = P1Y", Clause.NamedIn(Reviewed(reviewed)));
    }

    [Fact]
    public void MustDocumentStrategy_is_violated_by_a_strategy_that_was_never_reviewed() =>
        Assert.Equal([Fault], Clause.FoundIn(With(new ReviewedDocument("https://example.org/strategy", null))));

    [Fact]
    public void MustDocumentStrategy_is_violated_where_there_is_no_strategy() => Assert.Equal([Fault], Clause.FoundIn(With(null)));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void MustDocumentStrategy_is_violated_by_a_strategy_without_a_document(string? document) =>
        Assert.Equal([Fault], Clause.FoundIn(With(new ReviewedDocument(document, Given.Today))));

    [Theory]
    [InlineData("2026-01-31", "P1M", "2026-02-28")]
    [InlineData("2028-01-31", "P1M", "2028-02-29")]
    [InlineData("2028-02-29", "P1Y", "2029-02-28")]
    [InlineData("2026-12-30", "P2M1D", "2027-03-01")] // months first, then days
    public void MustDocumentStrategy_holds_a_review_until_its_last_day(string reviewed, string maxAge, string last)
    {
        Clause clause = EveryChannel.MustDocumentStrategy(Period.Parse(maxAge));

        Assert.Empty(clause.FoundIn(Reviewed(reviewed), Given.MorningOf(last)));
        Assert.Equal([Fault], clause.FoundIn(Reviewed(reviewed), Given.MorningOf(last).AddDays(1)));
    }

    [Fact]
    public void MustDocumentStrategy_holds_a_review_to_the_end_of_time() =>
        Assert.Empty(EveryChannel.MustDocumentStrategy(Period.Years(9999)).FoundIn(Reviewed("0001-01-01")));

    [Theory]
    [InlineData(ChannelStatus.Dormant)]
    [InlineData(ChannelStatus.Retired)]
    public void MustDocumentStrategy_looks_at_running_channels_only(ChannelStatus status) =>
        Assert.Empty(Clause.FoundIn(Given.Organization(Given.Channel() with { Status = status })));

    [Fact]
    public void MustDocumentStrategy_says_what_is_wrong() => Snapshots.Match(string.Join('\n',
        Clause.MessagesIn(With(null)),
        Clause.MessagesIn(With(new ReviewedDocument("https://example.org/strategy", null))),
        EveryChannel.MustDocumentStrategy(Period.Months(18)).MessagesIn(Reviewed("2025-01-31"))));

    private static Organization Reviewed(string date) => With(new ReviewedDocument("https://example.org/strategy", Given.Date(date)));

    private static Organization With(ReviewedDocument? strategy) => Given.Organization(Given.Channel() with { Strategy = strategy });
}
