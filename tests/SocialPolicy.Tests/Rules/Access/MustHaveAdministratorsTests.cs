using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class MustHaveAdministratorsTests
{
    private const string Fault = "error SMP9001 channel:main";

    private static readonly Clause Clause = EveryChannel.MustHaveAdministrators();
    private static readonly Channel Channel = Given.Channel() with { Access = ["a", "b"] };

    [Fact]
    public void MustHaveAdministrators_is_satisfied_by_two_active_people() =>
        Assert.Empty(Clause.FoundIn(Given.Organization(Channel, Given.Person("a"), Given.Person("b"))));

    [Fact]
    public void MustHaveAdministrators_is_violated_by_one()
    {
        Organization organization = Given.Organization(Given.Channel() with { Access = ["a"] }, Given.Person("a"));

        Assert.Equal([Fault], Clause.FoundIn(organization));
        Assert.Equal("count = 1; min = 2", Clause.NamedIn(organization));
    }

    [Fact]
    public void MustHaveAdministrators_is_violated_where_nobody_holds_access() =>
        Assert.Equal([Fault], EveryChannel.MustHaveAdministrators(1).FoundIn(Given.Organization(Given.Channel())));

    [Fact]
    public void MustHaveAdministrators_counts_a_person_once() =>
        Assert.Equal([Fault], Clause.FoundIn(Given.Organization(Given.Channel() with { Access = ["a", "a"] }, Given.Person("a"))));

    [Fact]
    public void MustHaveAdministrators_does_not_count_owner_operators_and_deputies() =>
        Assert.Equal([Fault], Clause.FoundIn(Given.Organization(
            Given.Channel() with { Access = ["a"], Owner = "b", Operators = ["c"], Deputies = ["c"] },
            Given.Person("a"), Given.Person("b"), Given.Person("c"))));

    [Fact]
    public void MustHaveAdministrators_does_not_count_who_does_not_resolve() =>
        Assert.Equal([Fault], Clause.FoundIn(Given.Organization(Channel, Given.Person("a"))));

    [Fact]
    public void MustHaveAdministrators_counts_active_people_only()
    {
        Assert.Empty(Clause.FoundIn(Given.Organization(Channel, Given.Person("a"), Given.Person("b").Until(Given.Today))));
        Assert.Equal([Fault], Clause.FoundIn(Given.Organization(Channel, Given.Person("a"), Given.Person("b").Until(Given.Yesterday))));
        Assert.Equal([Fault], Clause.FoundIn(Given.Organization(Channel, Given.Person("a"), Given.Person("b").From(Given.Tomorrow))));
    }

    [Fact]
    public void MustHaveAdministrators_counts_somebody_on_leave() =>
        Assert.Empty(Clause.FoundIn(Given.Organization(Channel, Given.Person("a"), Given.Person("b").Away("2026-11-01"))));

    [Theory]
    [InlineData(ChannelStatus.Dormant)]
    [InlineData(ChannelStatus.Retired)]
    public void MustHaveAdministrators_looks_at_running_channels_only(ChannelStatus status) =>
        Assert.Empty(Clause.FoundIn(Given.Organization(Given.Channel() with { Status = status })));

    [Fact]
    public void MustHaveAdministrators_says_what_is_wrong() =>
        Snapshots.Match(Clause.MessagesIn(Given.Organization(Given.Channel() with { Access = ["a"] }, Given.Person("a"))));
}
