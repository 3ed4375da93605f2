using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class AgencyNeedsStewardTests
{
    private const string Fault = "error SMP1010 channel:main";

    private static readonly Clause Clause = EveryChannel.AgencyNeedsSteward();
    private static readonly Person Agency = Given.Person("agency", Role.Contractor);

    [Fact]
    public void AgencyNeedsSteward_is_violated_by_a_contractor_who_operates_a_channel_without_an_owner() =>
        Assert.Equal([Fault], Clause.FoundIn(Given.Organization(Given.Channel() with { Operators = ["agency"] }, Agency)));

    [Theory]
    [InlineData(Role.Owner)]
    [InlineData(Role.Employee)]
    [InlineData(Role.Intern)]
    public void AgencyNeedsSteward_is_satisfied_by_an_owner_who_is_no_contractor(Role role) =>
        Assert.Empty(Clause.FoundIn(Stewarded(Given.Person("sam", role))));

    [Fact]
    public void AgencyNeedsSteward_is_violated_by_an_owner_who_is_a_contractor_too()
    {
        Organization organization = Stewarded(Given.Person("sam", Role.Contractor));

        Assert.Equal([Fault], Clause.FoundIn(organization));
        Assert.Equal("owner = sam", Clause.NamedIn(organization));
    }

    [Fact]
    public void AgencyNeedsSteward_is_satisfied_on_the_stewards_last_day_and_no_longer()
    {
        Assert.Empty(Clause.FoundIn(Stewarded(Given.Person("sam").Until(Given.Today))));
        Assert.Equal([Fault], Clause.FoundIn(Stewarded(Given.Person("sam").Until(Given.Yesterday))));
    }

    [Fact]
    public void AgencyNeedsSteward_is_violated_where_one_operator_among_several_is_a_contractor() =>
        Assert.Equal([Fault], Clause.FoundIn(Given.Organization(
            Given.Channel() with { Operators = ["ben", "agency"] }, Given.Person("ben"), Agency)));

    [Fact]
    public void AgencyNeedsSteward_does_not_look_at_a_contractor_who_has_left() =>
        Assert.Empty(Clause.FoundIn(Given.Organization(
            Given.Channel() with { Operators = ["agency"] }, Agency.Until(Given.Yesterday))));

    [Fact]
    public void AgencyNeedsSteward_looks_at_operators_and_not_at_an_owner_who_posts() =>
        Assert.Empty(Clause.FoundIn(Given.Organization(
            Given.Channel() with { Owner = "agency", Deputies = ["agency"] }, Agency)));

    [Theory]
    [InlineData(ChannelStatus.Dormant)]
    [InlineData(ChannelStatus.Retired)]
    public void AgencyNeedsSteward_looks_at_running_channels_only(ChannelStatus status) =>
        Assert.Empty(Clause.FoundIn(Given.Organization(Given.Channel() with { Operators = ["agency"], Status = status }, Agency)));

    [Fact]
    public void AgencyNeedsSteward_says_what_is_wrong() => Snapshots.Match(string.Join('\n',
        Clause.MessagesIn(Given.Organization(Given.Channel() with { Operators = ["agency"] }, Agency)),
        Clause.MessagesIn(Stewarded(Given.Person("sam", Role.Contractor)))));

    private static Organization Stewarded(Person owner) =>
        Given.Organization(Given.Channel() with { Owner = owner.Id, Operators = ["agency"] }, owner, Agency);
}
