namespace SocialPolicy.Tests;

public class ActorsViewTests
{
    private static readonly Channel Shared = Given.Channel() with { Owner = "boss", Operators = ["ann", "gone", "ghost"], Deputies = ["boss", "ann"] };

    private static readonly Organization Company = Given.Organization(
        Shared,
        Given.Expert("boss", Competence.PlatformSkills, Competence.Empathy) with { Role = Role.Owner },
        Given.Expert("ann", Competence.Empathy, "pottery"),
        Given.Expert("gone").Until(Given.Yesterday));

    [Fact]
    public void People_count_once_and_those_who_do_not_resolve_never() => Seen.OfChannel(Company, (in channel) =>
    {
        Assert.Equal((3, 2), (channel.Team.Count, channel.Team.CountActive()));
        Assert.Equal((2, 1), (channel.Operators.Count, channel.Operators.CountActive()));
        Assert.Equal((1, 2), (channel.Deputies.Count, channel.NamedDeputies.Count));
        Assert.Equal((0, 0), (channel.Access.Count, channel.Access.CountActive()));
        return true;
    });

    [Fact]
    public void So_many_are_active_or_are_not() => Seen.OfChannel(Company, (in channel) =>
    {
        Assert.True(channel.Team.HasActive(0) && channel.Team.HasActive(1) && channel.Team.HasActive(2));
        Assert.False(channel.Team.HasActive(3));
        Assert.True(channel.Access.HasActive(0));
        Assert.False(channel.Access.HasActive(1));
        return true;
    });

    [Theory]
    [InlineData(126)]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(300)]
    public void However_many_hold_access_all_active_ones_are_counted(int people)
    {
        Person[] administrators = [.. Enumerable.Range(0, people).Select(i => Given.Person($"p{i}"))];
        Channel channel = Given.Channel() with { Access = [.. administrators.Select(person => person.Id), "gone"] };
        Organization organization = Given.Organization(channel, [.. administrators, Given.Person("gone").Until(Given.Yesterday)]);

        Assert.Equal(people, Seen.OfChannel(organization, (in channel) => channel.Access.CountActive()));
    }

    [Fact]
    public void Experts_are_active_people_who_have_all_that_is_asked_for() => Seen.OfChannel(Company, (in channel) =>
    {
        Competences skills = Competence.PlatformSkills;
        Assert.Equal((1, 2), (channel.Team.CountActive(skills), channel.Team.CountActive(Competence.Empathy)));
        Assert.True(channel.Team.HasOneActive(skills) && channel.Team.HasActive(1, skills));
        Assert.False(channel.Team.HasActive(2, skills) || channel.Team.HasOneActive(Competence.Empathy) || channel.Operators.HasOneActive(skills));
        Assert.True(channel.Operators.HasOneActive(Competences.Of(Competence.Empathy, "pottery")));
        Assert.Equal(0, channel.Team.CountActive(Competences.Of(Competence.PlatformSkills, "pottery")));
        return true;
    });

    [Fact]
    public void What_nobody_has_is_lacking_to_all_together() => Seen.OfChannel(Company, (in channel) =>
    {
        Competences asked = Competences.Of(Competence.PlatformSkills, "pottery");
        Assert.True(channel.Team.HaveTogether(asked) && channel.Team.Lacking(asked).IsEmpty);
        Assert.False(channel.Operators.HaveTogether(asked));
        Assert.Equal("platform-skills", channel.Operators.Lacking(asked).ToString());
        Assert.False(channel.Access.HaveTogether(asked));
        return true;
    });

    [Fact]
    public void Roles_are_those_of_active_people() => Seen.OfChannel(Company, (in channel) =>
    {
        Assert.True(channel.Team.AnyActiveIs(Role.Owner) && channel.Team.AnyActiveIsNot(Role.Owner));
        Assert.False(channel.Team.AllActiveAre(Role.Owner) || channel.Operators.AnyActiveIs(Role.Owner));
        Assert.True(channel.Operators.AllActiveAre(Role.Employee));
        Assert.False(channel.Operators.AnyActiveIsNot(Role.Employee));
        return true;
    });

    [Fact]
    public void Nobody_has_no_role_and_is_nobody_without_one() => Seen.OfChannel(Company, (in channel) =>
    {
        Assert.False(channel.Access.AnyActive || channel.Access.AllActiveAre(Roles.Everyone));
        Assert.False(channel.Access.AnyActiveIs(Roles.Everyone) || channel.Access.AnyActiveIsNot(Role.Owner));
        return true;
    });
}
