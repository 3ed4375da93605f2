using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class LeaversMustLoseAccessTests
{
    private const string Fault = "error SMP9002 channel:main person:a";

    private static readonly Clause Clause = EveryChannel.LeaversMustLoseAccess();
    private static readonly Person Leaver = Given.Person("a").Until(Given.Yesterday);

    public static TheoryData<string, Channel> Parts { get; } = new()
    {
        { "access", Given.Channel() with { Access = ["b", "a"] } },
        { "operators", Given.Channel() with { Operators = ["a"] } },
        { "deputies", Given.Channel() with { Deputies = ["a"] } },
        { "deputies", Given.Channel() with { Owner = "a", Deputies = ["a", "b"] } },
        { "access, operators, deputies", Given.Channel() with { Access = ["a"], Operators = ["a"], Deputies = ["a", "a"] } },
        { "operators, deputies", Given.Channel() with { Owner = "a", Operators = ["a", "b"], Deputies = ["b", "a"] } },
    };

    [Theory]
    [MemberData(nameof(Parts))]
    public void LeaversMustLoseAccess_is_violated_once_by_somebody_who_has_left_whatever_parts_they_have(string parts, Channel channel)
    {
        Organization organization = Given.Organization(channel, Leaver, Given.Person("b"));

        Assert.Equal([Fault], Clause.FoundIn(organization));
        Assert.Equal($"person = a; until = 2026-11-22; parts = {parts}", Clause.NamedIn(organization));
    }

    [Fact]
    public void LeaversMustLoseAccess_is_violated_once_for_each_person() =>
        Assert.Equal([Fault, "error SMP9002 channel:main person:b"], Clause.FoundIn(Given.Organization(
            Given.Channel() with { Access = ["b", "a"] }, Leaver, Given.Person("b").Until(Given.Date("2020-01-01")))));

    [Fact]
    public void LeaversMustLoseAccess_is_satisfied_on_the_last_day() =>
        Assert.Empty(Clause.FoundIn(Given.Organization(Given.Channel() with { Access = ["a"] }, Given.Person("a").Until(Given.Today))));

    [Fact]
    public void LeaversMustLoseAccess_is_satisfied_by_somebody_who_is_yet_to_come() =>
        Assert.Empty(Clause.FoundIn(Given.Organization(Given.Channel() with { Access = ["a"] }, Given.Person("a").From(Given.Tomorrow))));

    [Fact]
    public void LeaversMustLoseAccess_is_satisfied_by_somebody_who_was_never_active() =>
        Assert.Empty(Clause.FoundIn(Given.Organization(
            Given.Channel() with { Access = ["a"] }, Given.Person("a").From(Given.Yesterday).Until(Given.Yesterday.AddDays(-1)))));

    [Fact]
    public void LeaversMustLoseAccess_counts_somebody_who_was_there_for_one_day() =>
        Assert.Equal([Fault], Clause.FoundIn(Given.Organization(
            Given.Channel() with { Access = ["a"] }, Given.Person("a").From(Given.Yesterday).Until(Given.Yesterday))));

    [Fact]
    public void LeaversMustLoseAccess_is_satisfied_where_nobody_resolves() =>
        Assert.Empty(Clause.FoundIn(Given.Organization(Given.Channel() with { Access = ["ghost"], Operators = ["ghost"] })));

    [Fact]
    public void LeaversMustLoseAccess_leaves_an_owner_who_has_left_to_MustHaveOwner() =>
        Assert.Empty(Clause.FoundIn(Given.Organization(Given.Channel() with { Owner = "a", SpeaksFor = "a", Deputies = ["b"] }, Leaver, Given.Person("b"))));

    [Fact]
    public void LeaversMustLoseAccess_looks_at_dormant_channels_and_not_at_retired_ones()
    {
        Channel channel = Given.Channel() with { Access = ["a"] };

        Assert.Equal([Fault], Clause.FoundIn(Given.Organization(channel with { Status = ChannelStatus.Dormant }, Leaver)));
        Assert.Empty(Clause.FoundIn(Given.Organization(channel with { Status = ChannelStatus.Retired }, Leaver)));
    }

    [Fact]
    public void LeaversMustLoseAccess_says_what_is_wrong() => Snapshots.Match(string.Join('\n',
        Clause.MessagesIn(Given.Organization(Given.Channel() with { Access = ["a"] }, Leaver with { Name = "Anna Muster" })),
        Clause.MessagesIn(Given.Organization(Given.Channel() with { Access = ["a"], Operators = ["a"], Deputies = ["a"] }, Leaver))));
}
