namespace SocialPolicy.Tests;

public class PersonViewTests
{
    private static readonly Competences Skills = Competence.PlatformSkills;

    [Fact]
    public void The_only_expert_of_a_team_is_irreplaceable_there() =>
        Assert.Equal("alone, owned", AloneOn(Given.Expert("ann"), Given.Expert("ben")));

    [Fact]
    public void An_expert_who_has_left_replaces_nobody() =>
        Assert.Equal("shared, alone, owned", AloneOn(Given.Expert("ann"), Given.Expert("ben").Until(Given.Yesterday)));

    [Fact]
    public void Who_lacks_the_competence_or_is_not_active_is_no_expert()
    {
        Assert.Equal("", AloneOn(Given.Person("ann"), Given.Person("ben")));
        Assert.Equal("", AloneOn(Given.Expert("ann").Until(Given.Yesterday), Given.Person("ben")));
        Assert.Equal("", AloneOn(Given.Expert("ann").From(Given.Tomorrow), Given.Person("ben")));
    }

    [Theory]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public void There_are_more_channels_than_so_many(int number, bool areMore) => Assert.Equal(
        (areMore, areMore),
        Seen.OfPerson(Company(Given.Expert("ann")), (in person) => (person.Served.AreMoreThan(number), person.Served.Count() > number)));

    [Fact]
    public void Channels_that_do_not_run_are_not_served() => Assert.Equal(
        "shared, alone, owned",
        Seen.OfPerson(Company(Given.Expert("ann")), (in person) => string.Join(", ", person.Served.Names())));

    private static string AloneOn(params Person[] people) =>
        Seen.OfPerson(Company(people), (in person) => string.Join(", ", person.ServedAsOnlyExpert(Skills).Names()));

    private static Organization Company(params Person[] people) => new()
    {
        People = [.. people],
        Channels =
        [
            Given.Channel("shared") with { Operators = ["ann"], Deputies = ["ben"] },
            Given.Channel("alone") with { Deputies = ["ann"] },
            Given.Channel("resting") with { Owner = "ann", Status = ChannelStatus.Dormant },
            Given.Channel("owned") with { Owner = "ann", Operators = ["ghost"] },
        ],
    };
}
