using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class TraineesNeedMentorTests
{
    private const string Fault = "error SMP1005 channel:main";

    private static readonly Clause Clause = EveryChannel.TraineesNeedMentor();
    private static readonly Person Intern = Given.Person("ivy", Role.Intern);
    private static readonly Person Apprentice = Given.Person("abe", Role.Apprentice);

    [Fact]
    public void TraineesNeedMentor_is_violated_by_trainees_without_an_owner() =>
        Assert.Equal([Fault], Clause.FoundIn(Given.Organization(Given.Channel() with { Operators = ["ivy", "abe"] }, Intern, Apprentice)));

    [Theory]
    [InlineData(Role.Owner)]
    [InlineData(Role.Employee)]
    [InlineData(Role.Contractor)]
    public void TraineesNeedMentor_is_satisfied_by_an_owner_who_is_no_trainee(Role role) =>
        Assert.Empty(Clause.FoundIn(Mentored(Given.Person("mo", role))));

    [Theory]
    [InlineData(Role.Apprentice)]
    [InlineData(Role.Intern)]
    public void TraineesNeedMentor_is_violated_by_an_owner_who_is_a_trainee(Role role)
    {
        Organization organization = Mentored(Given.Person("mo", role));

        Assert.Equal([Fault], Clause.FoundIn(organization));
        Assert.Equal("owner = mo", Clause.NamedIn(organization));
    }

    [Fact]
    public void TraineesNeedMentor_is_satisfied_until_the_mentors_last_day_and_no_longer()
    {
        Assert.Empty(Clause.FoundIn(Mentored(Given.Person("mo").Until(Given.Today))));
        Assert.Equal([Fault], Clause.FoundIn(Mentored(Given.Person("mo").Until(Given.Yesterday))));
    }

    [Fact]
    public void TraineesNeedMentor_is_violated_by_an_owner_who_is_not_among_the_people() =>
        Assert.Equal([Fault], Clause.FoundIn(Given.Organization(Given.Channel() with { Owner = "ghost", Operators = ["ivy"] }, Intern)));

    [Fact]
    public void TraineesNeedMentor_is_satisfied_where_one_of_the_operators_is_no_trainee() =>
        Assert.Empty(Clause.FoundIn(Given.Organization(
            Given.Channel() with { Operators = ["ivy", "ben"] }, Intern, Given.Person("ben"))));

    [Fact]
    public void TraineesNeedMentor_does_not_count_an_operator_who_has_left() =>
        Assert.Equal([Fault], Clause.FoundIn(Given.Organization(
            Given.Channel() with { Operators = ["ivy", "ben"] }, Intern, Given.Person("ben").Until(Given.Yesterday))));

    [Fact]
    public void TraineesNeedMentor_is_violated_by_a_trainee_who_owns_a_channel_without_operators() =>
        Assert.Equal([Fault], Clause.FoundIn(Given.Organization(Given.Channel() with { Owner = "ivy" }, Intern)));

    [Fact]
    public void TraineesNeedMentor_finds_nothing_where_nobody_active_posts()
    {
        Assert.Empty(Clause.FoundIn(Given.Organization(Given.Channel())));
        Assert.Empty(Clause.FoundIn(Given.Organization(Given.Channel() with { Operators = ["ghost"] })));
        Assert.Empty(Clause.FoundIn(Given.Organization(Given.Channel() with { Operators = ["ivy"] }, Intern.Until(Given.Yesterday))));
    }

    [Theory]
    [InlineData(ChannelStatus.Dormant)]
    [InlineData(ChannelStatus.Retired)]
    public void TraineesNeedMentor_looks_at_running_channels_only(ChannelStatus status) =>
        Assert.Empty(Clause.FoundIn(Given.Organization(Given.Channel() with { Operators = ["ivy"], Status = status }, Intern)));

    [Fact]
    public void TraineesNeedMentor_says_what_is_wrong() => Snapshots.Match(string.Join('\n',
        Clause.MessagesIn(Given.Organization(Given.Channel() with { Operators = ["ivy"] }, Intern)),
        Clause.MessagesIn(Mentored(Given.Person("mo", Role.Intern)))));

    private static Organization Mentored(Person owner) =>
        Given.Organization(Given.Channel() with { Owner = owner.Id, Operators = ["ivy"] }, owner, Intern);
}
