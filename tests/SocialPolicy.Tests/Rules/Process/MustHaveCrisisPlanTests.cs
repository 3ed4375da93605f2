using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class MustHaveCrisisPlanTests
{
    private const string Fault = "warning SMP7005 organization";

    private static readonly Clause Clause = TheOrganization.MustHaveCrisisPlan();

    [Theory]
    [InlineData("2026-11-23")]
    [InlineData("2026-03-01")]
    [InlineData("2025-11-23")]
    public void MustHaveCrisisPlan_is_satisfied_by_a_review_within_the_year(string reviewed) => Assert.Empty(Clause.FoundIn(Reviewed(reviewed)));

    [Theory]
    [InlineData("2025-11-22")]
    [InlineData("2026-11-24")]
    public void MustHaveCrisisPlan_is_violated_by_an_older_review_and_by_one_to_come(string reviewed)
    {
        Assert.Equal([Fault], Clause.FoundIn(Reviewed(reviewed)));
        Assert.Equal($"reviewed = {reviewed}; maxAge = P1Y", Clause.NamedIn(Reviewed(reviewed)));
    }

    [Fact]
    public void MustHaveCrisisPlan_is_violated_where_there_is_no_plan() => Assert.Equal([Fault], Clause.FoundIn(new Organization()));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t")]
    public void MustHaveCrisisPlan_is_violated_by_a_plan_without_a_document(string? document) =>
        Assert.Equal([Fault], Clause.FoundIn(With(new ReviewedDocument(document, Given.Today))));

    [Fact]
    public void MustHaveCrisisPlan_is_violated_by_a_plan_that_was_never_reviewed() =>
        Assert.Equal([Fault], Clause.FoundIn(With(new ReviewedDocument("https://example.org/plan", null))));

    [Theory]
    [InlineData("2026-01-31", "P1M", "2026-02-28")]
    [InlineData("2028-02-29", "P1Y", "2029-02-28")]
    public void MustHaveCrisisPlan_holds_a_review_until_its_last_day(string reviewed, string maxAge, string last)
    {
        Clause clause = TheOrganization.MustHaveCrisisPlan(Period.Parse(maxAge));

        Assert.Empty(clause.FoundIn(Reviewed(reviewed), Given.MorningOf(last)));
        Assert.Equal([Fault], clause.FoundIn(Reviewed(reviewed), Given.MorningOf(last).AddDays(1)));
    }

    [Fact]
    public void MustHaveCrisisPlan_ages_with_the_day_of_the_calendar()
    {
        Evaluation fresh = Clause.Evaluate(Reviewed("2025-11-23").In("Europe/Berlin"), Given.At("2026-11-23T23:59:59+01:00"));
        Assert.Empty(fresh.Diagnostics);
        Assert.Single(fresh.At(Given.At("2026-11-24T00:00:00+01:00")).Diagnostics);
    }

    [Fact]
    public void MustHaveCrisisPlan_can_be_narrowed_by_the_organizations_size()
    {
        Assert.Empty(TheOrganization.Where(OrganizationSize.MoreThan(0)).MustHaveCrisisPlan().FoundIn(new Organization()));
        Assert.Equal([Fault], TheOrganization.Where(OrganizationSize.AtMost(0)).MustHaveCrisisPlan().FoundIn(new Organization()));
    }

    [Fact]
    public void MustHaveCrisisPlan_says_what_is_wrong() => Snapshots.Match(string.Join('\n',
        Clause.MessagesIn(new Organization()),
        Clause.MessagesIn(With(new ReviewedDocument("https://example.org/plan", null))),
        Clause.MessagesIn(Reviewed("2025-01-31"))));

    private static Organization Reviewed(string date) => With(new ReviewedDocument("https://example.org/plan", Given.Date(date)));

    private static Organization With(ReviewedDocument plan) => new() { CrisisPlan = plan };
}
