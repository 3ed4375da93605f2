using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class SizeLimitedClauseTests
{
    private static readonly OrganizationSize Small = OrganizationSize.AtMost(2);
    private static readonly OrganizationSize Large = OrganizationSize.MoreThan(2);

    [Fact]
    public void The_organization_is_asked_where_its_size_fits()
    {
        Assert.Equal("organization ACME7", Acme.Lines(Acme.Company.Evaluate(TheOrganization.Where(Small).MustHavePlan())));
        Assert.Equal("organization ACME8", Acme.Lines(Acme.Company.Evaluate(TheOrganization.Where(Small).WithId("*").MustReachPeople(9))));
        Assert.Equal("organization SMP1009", Acme.Lines(Acme.Company.Evaluate(TheOrganization.Where(Small).MustHaveSponsor())));
    }

    [Fact]
    public void Nothing_is_looked_at_where_the_size_does_not_fit()
    {
        Evaluation evaluation = Acme.Company.Evaluate(
            TheOrganization.Where(Large).MustHavePlan(),
            TheOrganization.Where(Large).MustRunAtLeast(9),
            TheOrganization.Where(Large).WithId("*").MustReachPeople(9),
            EveryChannel.Where(Large).MustHaveHandle(),
            EveryChannel.Where(Large).MessagesMustBeAnswered(),
            People.Where(Large).MustHaveName());
        Assert.Empty(evaluation.Diagnostics);
        Assert.All(evaluation.Clauses, outcome => Assert.Equal(0, outcome.Subjects));
    }

    [Fact]
    public void A_size_decides_anew_at_each_instant()
    {
        Organization growing = Acme.Company with { People = Acme.Company.People.Add(new() { Id = "cara", EmployedFrom = new(2027, 1, 1) }) };
        Policy policy = Acme.Policy(TheOrganization.Where(Large).MustHavePlan());
        Assert.Empty(policy.Evaluate(growing, Acme.Now).Diagnostics);
        Assert.Single(policy.Evaluate(growing, new DateTimeOffset(2027, 1, 1, 0, 0, 0, TimeSpan.Zero)).Diagnostics);
    }
}
