using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class OwnerMustKnowTests
{
    private const string Fault = "warning SMP6001 channel:main";

    private static readonly Clause Clause = EveryChannel.OwnerMustKnow(Competence.Empathy, Competence.Loyalty, "dancing");
    private static readonly Channel Channel = Given.Channel() with { Owner = "a", Operators = ["b"], Deputies = ["b"] };

    [Fact]
    public void OwnerMustKnow_is_satisfied_by_an_owner_with_all_the_competences_and_more() =>
        Assert.Empty(Clause.FoundIn(Given.Organization(Channel, Given.Expert("a", "dancing", "foresight", "loyalty", "empathy"))));

    [Fact]
    public void OwnerMustKnow_is_violated_by_an_owner_who_lacks_some_and_names_them()
    {
        Organization organization = Given.Organization(Channel, Given.Expert("a", "loyalty"), Given.Expert("b", "dancing", "empathy"));

        Assert.Equal([Fault], Clause.FoundIn(organization));
        Assert.Equal("owner = a; lacking = empathy, dancing", Clause.NamedIn(organization));
    }

    [Fact]
    public void OwnerMustKnow_recognizes_well_known_competences_in_any_case_and_others_as_written()
    {
        Organization organization = Given.Organization(Channel, Given.Expert("a", "EMPATHY", "Loyalty", "Dancing"));

        Assert.Equal("owner = a; lacking = dancing", Clause.NamedIn(organization));
    }

    [Fact]
    public void OwnerMustKnow_looks_at_active_owners_only()
    {
        Assert.Equal([Fault], Clause.FoundIn(Given.Organization(Channel, Given.Person("a").Until(Given.Today))));
        Assert.Empty(Clause.FoundIn(Given.Organization(Channel, Given.Person("a").Until(Given.Yesterday))));
        Assert.Empty(Clause.FoundIn(Given.Organization(Channel, Given.Person("a").From(Given.Tomorrow))));
        Assert.Empty(Clause.FoundIn(Given.Organization(Channel)));
        Assert.Empty(Clause.FoundIn(Given.Organization(Given.Channel())));
    }

    [Fact]
    public void OwnerMustKnow_looks_at_an_owner_on_leave() =>
        Assert.Equal([Fault], Clause.FoundIn(Given.Organization(Channel, Given.Person("a").Away("2026-11-01"))));

    [Theory]
    [InlineData(ChannelStatus.Dormant)]
    [InlineData(ChannelStatus.Retired)]
    public void OwnerMustKnow_looks_at_running_channels_only(ChannelStatus status) =>
        Assert.Empty(Clause.FoundIn(Given.Organization(Channel with { Status = status }, Given.Person("a"))));

    [Fact]
    public void OwnerMustKnow_says_what_is_wrong() =>
        Snapshots.Match(Clause.MessagesIn(Given.Organization(Channel, Given.Expert("a", "loyalty") with { Name = "Anna Muster" })));
}
