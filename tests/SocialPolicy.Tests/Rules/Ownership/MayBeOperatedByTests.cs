using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class MayBeOperatedByTests
{
    private static readonly Clause Clause = EveryChannel.MayBeOperatedBy(Roles.NonTrainee);

    [Fact]
    public void MayBeOperatedBy_is_satisfied_where_every_operator_has_one_of_the_roles() =>
        Assert.Empty(Clause.FoundIn(OperatedBy(Given.Person("a", Role.Owner), Given.Person("b", Role.Contractor))));

    [Fact]
    public void MayBeOperatedBy_is_violated_by_each_operator_who_has_none() =>
        Assert.Equal(
            ["error SMP1004 channel:main person:a", "error SMP1004 channel:main person:c"],
            Clause.FoundIn(OperatedBy(Given.Person("c", Role.Intern), Given.Person("b"), Given.Person("a", Role.Apprentice))));

    [Fact]
    public void MayBeOperatedBy_names_the_poster_and_the_roles() =>
        Assert.Equal(
            "poster = a; role = intern; roles = manager, contractor",
            EveryChannel.MayBeOperatedBy(Role.Contractor, Role.Manager).NamedIn(OperatedBy(Given.Person("a", Role.Intern))));

    [Fact]
    public void MayBeOperatedBy_counts_an_operator_who_is_named_twice_once() =>
        Assert.Equal(
            ["error SMP1004 channel:main person:a"],
            Clause.FoundIn(Given.Organization(Given.Channel() with { Operators = ["a", "a"] }, Given.Person("a", Role.Intern))));

    [Fact]
    public void MayBeOperatedBy_looks_at_the_owner_where_no_operator_is_named() =>
        Assert.Equal(
            ["error SMP1004 channel:main person:a"],
            Clause.FoundIn(Given.Organization(Given.Channel() with { Owner = "a" }, Given.Person("a", Role.Intern))));

    [Fact]
    public void MayBeOperatedBy_does_not_look_at_the_owner_where_operators_are_named() =>
        Assert.Empty(Clause.FoundIn(Given.Organization(
            Given.Channel() with { Owner = "a", Operators = ["b"], Deputies = ["a"] }, Given.Person("a", Role.Intern), Given.Person("b"))));

    [Fact]
    public void MayBeOperatedBy_does_not_look_at_the_owner_where_the_operators_are_not_among_the_people() =>
        Assert.Empty(Clause.FoundIn(Given.Organization(
            Given.Channel() with { Owner = "a", Operators = ["ghost"] }, Given.Person("a", Role.Intern))));

    [Fact]
    public void MayBeOperatedBy_finds_nothing_where_nobody_posts() => Assert.Empty(Clause.FoundIn(Given.Organization(Given.Channel())));

    [Fact]
    public void MayBeOperatedBy_looks_at_an_operator_on_the_last_day_and_no_longer()
    {
        Assert.Single(Clause.FoundIn(OperatedBy(Given.Person("a", Role.Intern).Until(Given.Today))));
        Assert.Empty(Clause.FoundIn(OperatedBy(Given.Person("a", Role.Intern).Until(Given.Yesterday))));
    }

    [Theory]
    [InlineData(ChannelStatus.Dormant)]
    [InlineData(ChannelStatus.Retired)]
    public void MayBeOperatedBy_looks_at_running_channels_only(ChannelStatus status) =>
        Assert.Empty(Clause.FoundIn(Given.Organization(
            Given.Channel() with { Operators = ["a"], Status = status }, Given.Person("a", Role.Intern))));

    [Fact]
    public void MayBeOperatedBy_says_what_is_wrong() =>
        Snapshots.Match(Clause.MessagesIn(OperatedBy(Given.Person("a", Role.Intern) with { Name = "Alex Muster" })));

    private static Organization OperatedBy(params Person[] people) =>
        Given.Organization(Given.Channel() with { Operators = people.Select(person => person.Id).ToValueList() }, people);
}
