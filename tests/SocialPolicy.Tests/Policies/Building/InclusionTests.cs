using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class InclusionTests
{
    private static readonly Clause Owners = EveryChannel.MustHaveOwner().Named("base/owners");
    private static readonly Clause Deputies = EveryChannel.MustHaveDeputies().Named("base/deputies");
    private static readonly Clause Unnamed = EveryChannel.MustHaveImprint();
    private static readonly Policy Base = Policy.Define("base").With(Owners, Deputies, Unnamed).WithSeverity("SMP1001", Severity.None).Build();

    [Fact]
    public void Included_clauses_come_first()
    {
        Clause own = EveryChannel.MustMeasure();
        Policy policy = Policy.Define("p").With(own).Include(Base).Build();
        Assert.Equal([Owners, Deputies, Unnamed, own], policy.Clauses);
        Assert.Equal([own], policy.OwnClauses);
        Assert.Equal([new Inclusion(Base, default)], policy.Includes);
    }

    [Fact]
    public void Without_leaves_a_clause_out_by_name() =>
        Assert.Equal([Deputies, Unnamed], Policy.Define("p").Include(Base.Without("base/owners")).Build().Clauses);

    [Fact]
    public void Without_may_be_said_several_times() =>
        Assert.Equal([Unnamed], Policy.Define("p").Include(Base.Without("base/owners").Without("base/deputies")).Build().Clauses);

    [Fact]
    public void Without_leaves_the_inclusion_it_continues_alone()
    {
        Inclusion some = Base.Without("base/owners");
        _ = some.Without("base/deputies");
        Assert.Equal([Deputies, Unnamed], some.Clauses);
    }

    [Fact]
    public void Inclusions_nest_and_keep_what_was_left_out()
    {
        Policy middle = Policy.Define("middle").Include(Base.Without("base/owners")).Build();
        Assert.Equal([Unnamed], Policy.Define("p").Include(middle.Without("base/deputies")).Build().Clauses);
    }

    [Fact]
    public void A_policy_included_twice_applies_twice() =>
        Assert.Equal([Deputies, Unnamed, Owners, Unnamed], Policy.Define("p")
            .Include(Base.Without("base/owners")).Include(Base.Without("base/deputies")).Build().Clauses);

    [Fact]
    public void Severities_of_an_included_policy_stay_its_own() =>
        Assert.True(Policy.Define("p").Include(Base).Build().Severities.IsEmpty);

    [Fact]
    public void An_unknown_name_is_reported_with_its_neighbour()
    {
        Diagnostic fault = Assert.Single(Faults.Of(Policy.Define("p").Include(Base.Without("base/owner"))));
        Assert.Equal("Policy 'base' has no clause named 'base/owner' to leave out; did you mean 'base/owners'?", fault.GetMessage(Language.English));
    }

    [Fact]
    public void An_unknown_name_far_from_every_other_has_no_neighbour()
    {
        Diagnostic fault = Assert.Single(Faults.Of(Policy.Define("p").Include(Base.Without("nothing of the kind"))));
        Assert.Equal("Policy 'base' has no clause named 'nothing of the kind' to leave out", fault.GetMessage(Language.English));
    }

    [Fact]
    public void A_clause_that_is_left_out_already_is_unknown()
    {
        Policy middle = Policy.Define("middle").Include(Base.Without("base/owners")).Build();
        Assert.Single(Faults.Of(Policy.Define("p").Include(middle.Without("base/owners"))));
    }
}
