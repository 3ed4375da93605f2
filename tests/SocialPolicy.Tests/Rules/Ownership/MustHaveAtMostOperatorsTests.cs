using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class MustHaveAtMostOperatorsTests
{
    private static readonly Person[] Three = [Given.Person("a"), Given.Person("b"), Given.Person("c")];

    [Fact]
    public void MustHaveAtMostOperators_is_satisfied_by_as_many_as_allowed() =>
        Assert.Empty(EveryChannel.MustHaveAtMostOperators(3).FoundIn(OperatedBy(["a", "b", "c"], Three)));

    [Fact]
    public void MustHaveAtMostOperators_is_violated_by_one_more()
    {
        Organization organization = OperatedBy(["a", "b", "c"], Three);

        Assert.Equal(["warning SMP1006 channel:main"], EveryChannel.MustHaveAtMostOperators(2).FoundIn(organization));
        Assert.Equal("count = 3; max = 2", EveryChannel.MustHaveAtMostOperators(2).NamedIn(organization));
    }

    [Fact]
    public void MustHaveAtMostOperators_counts_each_operator_once() =>
        Assert.Empty(EveryChannel.MustHaveAtMostOperators(2).FoundIn(OperatedBy(["a", "b", "a", "b"], Three)));

    [Fact]
    public void MustHaveAtMostOperators_counts_nobody_who_is_not_among_the_people() =>
        Assert.Empty(EveryChannel.MustHaveAtMostOperators(1).FoundIn(OperatedBy(["a", "ghost", "spook"], Three)));

    [Fact]
    public void MustHaveAtMostOperators_counts_active_operators_only()
    {
        Clause clause = EveryChannel.MustHaveAtMostOperators(1);

        Assert.Single(clause.FoundIn(OperatedBy(["a", "b"], Three[0], Three[1].Until(Given.Today))));
        Assert.Empty(clause.FoundIn(OperatedBy(["a", "b"], Three[0], Three[1].Until(Given.Yesterday))));
        Assert.Empty(clause.FoundIn(OperatedBy(["a", "b"], Three[0], Three[1].From(Given.Tomorrow))));
    }

    [Fact]
    public void MustHaveAtMostOperators_does_not_count_the_owner_who_posts_where_no_operator_is_named() =>
        Assert.Empty(EveryChannel.MustHaveAtMostOperators(0).FoundIn(Given.Organization(Given.Channel() with { Owner = "a", Deputies = ["b"] }, Three)));

    [Fact]
    public void MustHaveAtMostOperators_counts_an_operator_who_is_owner_and_deputy_as_well() =>
        Assert.Equal(
            "count = 1; max = 0",
            EveryChannel.MustHaveAtMostOperators(0).NamedIn(Given.Organization(
                Given.Channel() with { Owner = "a", Deputies = ["a"], Operators = ["a"] }, Three)));

    [Theory]
    [InlineData(ChannelStatus.Dormant)]
    [InlineData(ChannelStatus.Retired)]
    public void MustHaveAtMostOperators_looks_at_running_channels_only(ChannelStatus status) =>
        Assert.Empty(EveryChannel.MustHaveAtMostOperators(0).FoundIn(Given.Organization(
            Given.Channel() with { Operators = ["a"], Status = status }, Three)));

    [Fact]
    public void MustHaveAtMostOperators_says_what_is_wrong() =>
        Snapshots.Match(EveryChannel.MustHaveAtMostOperators(1).MessagesIn(OperatedBy(["a", "b"], Three)));

    private static Organization OperatedBy(ValueList<PersonId> operators, params Person[] people) =>
        Given.Organization(Given.Channel() with { Operators = operators }, people);
}
