using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class SubjectsLookedAtTests
{
    public static TheoryData<Clause, int> Clauses { get; } = new()
    {
        { EveryChannel.MustHaveHandle(), 2 },
        { On(Platform.X).MustHaveHandle(), 1 },
        { On(Platform.Xing).MustHaveHandle(), 0 },
        { EveryChannel.Must(new MustBeNoted()), 3 },
        { EveryChannel.MessagesMustBeAnswered(), 3 },
        { On(Platform.Facebook).MessagesMustBeAnswered(), 1 },
        { EveryChannel.PostsMustNameAuthor(), 2 },
        { People.MustHaveName(), 2 },
        { AcmeVerbs.UnitsMustHaveContact(), 2 },
        { AcmeVerbs.PublicationsMustHaveSteps("drafted"), 2 },
        { TheOrganization.MustHavePlan(), 1 },
        { TheOrganization.On(Platform.X).MustReachPeople(9), 1 },
        { EveryChannel.MustHaveHandle().WithSeverity(Severity.None), 0 },
        { EveryChannel.Must(new FragileChannels("x-main")), 2 },
    };

    [Theory]
    [MemberData(nameof(Clauses))]
    public void Each_clause_tells_how_many_subjects_it_looked_at(Clause clause, int subjects)
    {
        ClauseOutcome outcome = Assert.Single(Acme.Company.Evaluate(clause).Clauses);
        Assert.Equal(clause, outcome.Clause);
        Assert.Equal(subjects, outcome.Subjects);
    }

    [Fact]
    public void Clauses_come_in_the_order_of_the_policy_included_ones_first()
    {
        Policy house = Acme.Policy(People.MustHaveName());
        Policy policy = Policy.Define("p").With(EveryChannel.MustHaveHandle()).Include(house).Build();
        Assert.Equal(policy.Clauses, policy.Evaluate(Acme.Company, Acme.Now).Clauses.Select(outcome => outcome.Clause));
    }

    [Fact]
    public void Twins_and_evidence_without_a_channel_are_not_looked_at()
    {
        Organization company = Acme.Company with
        {
            People = [.. Acme.Company.People, new() { Id = "anna" }],
            Channels = [.. Acme.Company.Channels, Acme.Channel("x-main")],
            Messages = [.. Acme.Company.Messages, Acme.Message("m9", "nowhere"), Acme.Message("m1", "x-main")],
        };
        Assert.Equal(
            [2, 2, 3],
            company.Evaluate(People.MustHaveName(), EveryChannel.MustHaveHandle(), EveryChannel.MessagesMustBeAnswered())
                .Clauses.Select(outcome => (int)outcome.Subjects));
    }
}
