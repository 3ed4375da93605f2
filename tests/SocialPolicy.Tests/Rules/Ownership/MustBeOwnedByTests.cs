using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class MustBeOwnedByTests
{
    private static readonly Clause Clause = EveryChannel.MustBeOwnedBy(Role.Owner, Role.Executive);

    [Theory]
    [InlineData(Role.Owner)]
    [InlineData(Role.Executive)]
    public void MustBeOwnedBy_is_satisfied_by_each_of_the_roles(Role role) => Assert.Empty(Clause.FoundIn(OwnedBy(Given.Person("ann", role))));

    [Theory]
    [InlineData(Role.Manager)]
    [InlineData(Role.Employee)]
    [InlineData(Role.Apprentice)]
    [InlineData(Role.Intern)]
    [InlineData(Role.Contractor)]
    public void MustBeOwnedBy_is_violated_by_every_other_role(Role role) =>
        Assert.Equal(["error SMP1003 channel:main"], Clause.FoundIn(OwnedBy(Given.Person("ann", role))));

    [Fact]
    public void MustBeOwnedBy_names_the_owner_and_the_roles() =>
        Assert.Equal(
            "roles = owner, executive; owner = ann; role = manager",
            Clause.NamedIn(OwnedBy(Given.Person("ann", Role.Manager))));

    [Fact]
    public void MustBeOwnedBy_is_violated_by_nobody() =>
        Assert.Equal(["error SMP1003 channel:main"], Clause.FoundIn(Given.Organization(Given.Channel())));

    [Fact]
    public void MustBeOwnedBy_is_violated_by_nobody_even_where_everyone_would_do() =>
        Assert.Equal(
            ["error SMP1003 channel:main"],
            EveryChannel.MustBeOwnedBy(Roles.Everyone).FoundIn(Given.Organization(Given.Channel() with { Owner = "ghost" })));

    [Fact]
    public void MustBeOwnedBy_is_satisfied_on_the_owners_last_day() =>
        Assert.Empty(Clause.FoundIn(OwnedBy(Given.Person("ann", Role.Owner).Until(Given.Today))));

    [Fact]
    public void MustBeOwnedBy_is_violated_on_the_day_after_the_owners_last()
    {
        Organization organization = OwnedBy(Given.Person("ann", Role.Owner).Until(Given.Yesterday));

        Assert.Equal(["error SMP1003 channel:main"], Clause.FoundIn(organization));
        Assert.Equal("roles = owner, executive", Clause.NamedIn(organization));
    }

    [Theory]
    [InlineData(ChannelStatus.Dormant)]
    [InlineData(ChannelStatus.Retired)]
    public void MustBeOwnedBy_looks_at_running_channels_only(ChannelStatus status) =>
        Assert.Empty(Clause.FoundIn(Given.Organization(Given.Channel() with { Status = status })));

    [Fact]
    public void MustBeOwnedBy_says_what_is_wrong() => Snapshots.Match(string.Join('\n',
        Clause.MessagesIn(OwnedBy(Given.Person("ann", Role.Intern))),
        EveryChannel.MustBeOwnedBy(Role.Manager).MessagesIn(Given.Organization(Given.Channel()))));

    private static Organization OwnedBy(Person person) => Given.Organization(Given.Channel() with { Owner = "ann" }, person);
}
