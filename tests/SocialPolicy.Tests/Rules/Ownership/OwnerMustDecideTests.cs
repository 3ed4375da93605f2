using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class OwnerMustDecideTests
{
    private const string Fault = "warning SMP1008 channel:main";

    private static readonly Clause Clause = EveryChannel.OwnerMustDecide();

    [Theory]
    [InlineData(Role.Owner)]
    [InlineData(Role.Executive)]
    public void OwnerMustDecide_is_satisfied_by_an_owner_in_the_leadership(Role role) =>
        Assert.Empty(Clause.FoundIn(OwnedBy(Given.Person("ann", role))));

    [Fact]
    public void OwnerMustDecide_is_violated_by_another_owner_who_may_not_decide()
    {
        Assert.Equal([Fault], Clause.FoundIn(OwnedBy(Given.Person("ann", Role.Manager))));
        Assert.Equal("owner = ann", Clause.NamedIn(OwnedBy(Given.Person("ann", Role.Manager))));
    }

    [Fact]
    public void OwnerMustDecide_is_satisfied_by_an_owner_who_may_decide() =>
        Assert.Empty(Clause.FoundIn(OwnedBy(Given.Person("ann", Role.Intern), decides: true)));

    [Fact]
    public void OwnerMustDecide_is_satisfied_by_the_right_to_decide_even_where_nobody_has_it() =>
        Assert.Empty(Clause.FoundIn(Given.Organization(Given.Channel() with { OwnerDecides = true })));

    [Fact]
    public void OwnerMustDecide_is_violated_where_there_is_no_owner()
    {
        Assert.Equal([Fault], Clause.FoundIn(Given.Organization(Given.Channel())));
        Assert.Equal([Fault], Clause.FoundIn(Given.Organization(Given.Channel() with { Owner = "ghost" })));
    }

    [Fact]
    public void OwnerMustDecide_is_satisfied_on_the_leaders_last_day_and_no_longer()
    {
        Assert.Empty(Clause.FoundIn(OwnedBy(Given.Person("ann", Role.Owner).Until(Given.Today))));
        Assert.Equal([Fault], Clause.FoundIn(OwnedBy(Given.Person("ann", Role.Owner).Until(Given.Yesterday))));
    }

    [Theory]
    [InlineData(ChannelStatus.Dormant)]
    [InlineData(ChannelStatus.Retired)]
    public void OwnerMustDecide_looks_at_running_channels_only(ChannelStatus status) =>
        Assert.Empty(Clause.FoundIn(Given.Organization(Given.Channel() with { Status = status })));

    [Fact]
    public void OwnerMustDecide_says_what_is_wrong() => Snapshots.Match(string.Join('\n',
        Clause.MessagesIn(OwnedBy(Given.Person("ann"))),
        Clause.MessagesIn(Given.Organization(Given.Channel()))));

    private static Organization OwnedBy(Person person, bool decides = false) =>
        Given.Organization(Given.Channel() with { Owner = "ann", OwnerDecides = decides }, person);
}
