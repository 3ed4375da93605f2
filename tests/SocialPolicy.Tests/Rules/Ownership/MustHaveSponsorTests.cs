using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class MustHaveSponsorTests
{
    private const string Fault = "warning SMP1009 organization";

    private static readonly Clause Clause = TheOrganization.MustHaveSponsor();

    [Theory]
    [InlineData(Role.Owner)]
    [InlineData(Role.Executive)]
    public void MustHaveSponsor_is_satisfied_by_a_sponsor_in_the_leadership(Role role) =>
        Assert.Empty(Clause.FoundIn(BackedBy(Given.Person("ann", role))));

    [Fact]
    public void MustHaveSponsor_is_violated_by_a_sponsor_outside_the_leadership()
    {
        Assert.Equal([Fault], Clause.FoundIn(BackedBy(Given.Person("ann", Role.Manager))));
        Assert.Equal("sponsor = ann", Clause.NamedIn(BackedBy(Given.Person("ann", Role.Manager))));
    }

    [Fact]
    public void MustHaveSponsor_is_violated_where_nobody_is_named() => Assert.Equal([Fault], Clause.FoundIn(new Organization()));

    [Fact]
    public void MustHaveSponsor_is_violated_by_a_sponsor_who_is_not_among_the_people() =>
        Assert.Equal([Fault], Clause.FoundIn(new Organization { Sponsor = "ghost" }));

    [Fact]
    public void MustHaveSponsor_is_satisfied_on_the_sponsors_last_day_and_no_longer()
    {
        Assert.Empty(Clause.FoundIn(BackedBy(Given.Person("ann", Role.Owner).Until(Given.Today))));
        Assert.Equal([Fault], Clause.FoundIn(BackedBy(Given.Person("ann", Role.Owner).Until(Given.Yesterday))));
    }

    [Fact]
    public void MustHaveSponsor_can_be_narrowed_by_the_organizations_size()
    {
        Assert.Empty(TheOrganization.Where(OrganizationSize.MoreThan(0)).MustHaveSponsor().FoundIn(new Organization()));
        Assert.Equal([Fault], TheOrganization.Where(OrganizationSize.AtMost(0)).MustHaveSponsor().FoundIn(new Organization()));
    }

    [Fact]
    public void MustHaveSponsor_says_what_is_wrong() => Snapshots.Match(string.Join('\n',
        Clause.MessagesIn(new Organization()),
        Clause.MessagesIn(BackedBy(Given.Person("ann")))));

    private static Organization BackedBy(Person person) => new() { Sponsor = "ann", People = [person] };
}
