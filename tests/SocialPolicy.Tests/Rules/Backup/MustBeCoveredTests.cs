using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

/// <summary>Who covers a channel; where the gaps lie has parts of its own. Today is a Monday.</summary>
public partial class MustBeCoveredTests
{
    private static readonly Clause Clause = EveryChannel.MustBeCovered();
    private static readonly Clause Daily = EveryChannel.MustBeCovered(everyDay: true);

    [Fact]
    public void MustBeCovered_is_satisfied_by_an_owner_who_is_always_there() => Assert.Empty(Clause.FoundIn(OwnedBy(Given.Person("a"))));

    [Fact]
    public void MustBeCovered_is_satisfied_by_a_deputy_alone() =>
        Assert.Empty(Clause.FoundIn(Given.Organization(Given.Channel() with { Deputies = ["a"] }, Given.Person("a"))));

    [Fact]
    public void MustBeCovered_is_violated_for_good_where_there_is_nobody()
    {
        Organization organization = Given.Organization(Given.Channel());

        Assert.Equal([Gap("../..")], Clause.FoundIn(organization));
        Assert.DoesNotContain(Assert.Single(Clause.DiagnosticsIn(organization)).Properties, property => property.Name is "from" or "to" or "cover");
    }

    [Fact]
    public void MustBeCovered_does_not_count_people_who_are_not_among_the_people() =>
        Assert.Equal([Gap("../..")], Clause.FoundIn(Given.Organization(Given.Channel() with { Owner = "ghost", Deputies = ["spook"] })));

    [Fact]
    public void MustBeCovered_does_not_count_operators() =>
        Assert.Equal([Gap("../..")], Clause.FoundIn(Given.Organization(Given.Channel() with { Operators = ["a"] }, Given.Person("a"))));

    [Fact]
    public void MustBeCovered_is_satisfied_where_the_deputy_stays_while_the_owner_is_away() =>
        Assert.Empty(Clause.FoundIn(Deputized(Given.Person("a").Away("2026-11-24", "2026-11-26"), Given.Person("b"))));

    [Fact]
    public void MustBeCovered_is_violated_on_the_days_on_which_both_are_away()
    {
        Organization organization = Deputized(
            Given.Person("a").Away("2026-11-24", "2026-11-26"),
            Given.Person("b").Away("2026-11-26", "2026-12-01"));

        Assert.Equal([Gap("2026-11-26/2026-11-26")], Clause.FoundIn(organization));
        Assert.Equal("cover = a, b", Clause.NamedIn(organization));
    }

    [Fact]
    public void MustBeCovered_is_satisfied_where_the_deputy_returns_on_the_day_the_owner_leaves() =>
        Assert.Empty(Clause.FoundIn(Deputized(
            Given.Person("a").Away("2026-12-01", "2026-12-04"),
            Given.Person("b").Away("2026-11-02", "2026-11-30"))));

    [Fact]
    public void MustBeCovered_counts_an_owner_who_is_named_as_deputy_once() =>
        Assert.Equal("cover = a", Clause.NamedIn(Given.Organization(
            Given.Channel() with { Owner = "a", Deputies = ["a", "a"] }, Given.Person("a").Away("2026-11-24", "2026-11-24"))));

    [Theory]
    [InlineData(ChannelStatus.Dormant)]
    [InlineData(ChannelStatus.Retired)]
    public void MustBeCovered_looks_at_running_channels_only(ChannelStatus status) =>
        Assert.Empty(Clause.FoundIn(Given.Organization(Given.Channel() with { Status = status })));

    [Fact]
    public void MustBeCovered_says_what_is_wrong() => Snapshots.Match(string.Join('\n',
        Clause.MessagesIn(Given.Organization(Given.Channel())),
        Clause.MessagesIn(OwnedBy(Given.Person("a").Away("2026-11-24", "2026-11-26"))),
        Clause.MessagesIn(OwnedBy(Given.Person("a").From(Given.Date("2026-11-25")))),
        Clause.MessagesIn(Deputized((Given.Person("a") with { Name = "Ann Muster" }).Away("2026-11-24"), Given.Person("b").Until(Given.Today)))));

    private static Organization OwnedBy(Person person) => Given.Organization(Given.Channel() with { Owner = person.Id }, person);

    private static Organization Deputized(Person owner, Person deputy) =>
        Given.Organization(Given.Channel() with { Owner = owner.Id, Deputies = [deputy.Id] }, owner, deputy);

    private static string Gap(string days) => $"error SMP4003 channel:main {days}";
}
