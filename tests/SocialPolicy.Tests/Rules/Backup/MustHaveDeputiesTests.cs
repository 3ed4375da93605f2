using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class MustHaveDeputiesTests
{
    private const string Fault = "error SMP4002 channel:main";

    private static readonly Clause Clause = EveryChannel.MustHaveDeputies();

    [Fact]
    public void MustHaveDeputies_is_satisfied_by_one_active_deputy() => Assert.Empty(Clause.FoundIn(With(["b"])));

    [Fact]
    public void MustHaveDeputies_is_violated_by_none()
    {
        Assert.Equal([Fault], Clause.FoundIn(With([])));
        Assert.Equal("count = 0; min = 1", Clause.NamedIn(With([])));
    }

    [Fact]
    public void MustHaveDeputies_does_not_count_the_owner() => Assert.Equal([Fault], Clause.FoundIn(With(["a", "a"])));

    [Fact]
    public void MustHaveDeputies_counts_the_others_beside_the_owner() =>
        Assert.Equal("count = 1; min = 2", EveryChannel.MustHaveDeputies(2).NamedIn(With(["b", "a"])));

    [Fact]
    public void MustHaveDeputies_counts_each_deputy_once() =>
        Assert.Equal("count = 1; min = 2", EveryChannel.MustHaveDeputies(2).NamedIn(With(["b", "b"])));

    [Fact]
    public void MustHaveDeputies_counts_operators_who_are_deputies() =>
        Assert.Empty(Clause.FoundIn(With(["b"], operators: ["b"])));

    [Fact]
    public void MustHaveDeputies_does_not_count_operators_who_are_not() =>
        Assert.Equal([Fault], Clause.FoundIn(With([], operators: ["b"])));

    [Fact]
    public void MustHaveDeputies_counts_deputies_of_a_channel_without_an_owner()
    {
        Assert.Empty(Clause.FoundIn(Given.Organization(Given.Channel() with { Deputies = ["b"] }, Given.Person("b"))));
        Assert.Empty(Clause.FoundIn(Given.Organization(Given.Channel() with { Owner = "ghost", Deputies = ["ghost", "b"] }, Given.Person("b"))));
    }

    [Fact]
    public void MustHaveDeputies_counts_active_people_only()
    {
        Assert.Empty(Clause.FoundIn(With(["last-day"])));
        Assert.Equal([Fault], Clause.FoundIn(With(["gone", "to-come", "ghost"])));
    }

    [Theory]
    [InlineData(ChannelStatus.Dormant)]
    [InlineData(ChannelStatus.Retired)]
    public void MustHaveDeputies_looks_at_running_channels_only(ChannelStatus status) =>
        Assert.Empty(Clause.FoundIn(Given.Organization(Given.Channel() with { Status = status })));

    [Fact]
    public void MustHaveDeputies_says_what_is_wrong() => Snapshots.Match(EveryChannel.MustHaveDeputies(2).MessagesIn(With(["b"])));

    private static Organization With(ValueList<PersonId> deputies, ValueList<PersonId> operators = default) => Given.Organization(
        Given.Channel() with { Owner = "a", Deputies = deputies, Operators = operators },
        Given.Person("a"),
        Given.Person("b"),
        Given.Person("last-day").Until(Given.Today),
        Given.Person("gone").Until(Given.Yesterday),
        Given.Person("to-come").From(Given.Tomorrow));
}
