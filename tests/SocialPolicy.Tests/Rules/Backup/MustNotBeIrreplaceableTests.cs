using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class MustNotBeIrreplaceableTests
{
    private const string Fault = "warning SMP4004 person:a";

    private static readonly Clause Clause = People.MustNotBeIrreplaceable();

    [Fact]
    public void MustNotBeIrreplaceable_is_violated_by_the_only_expert_of_a_team()
    {
        Organization organization = With([Given.Channel("x-1") with { Owner = "b", Operators = ["a"] }]);

        Assert.Equal([Fault], Clause.FoundIn(organization));
        Assert.Equal("person = a; count = 1; max = 0; channels = x-1", Clause.NamedIn(organization));
    }

    [Fact]
    public void MustNotBeIrreplaceable_is_satisfied_by_two_experts_of_a_team() =>
        Assert.Empty(Clause.FoundIn(With([Given.Channel() with { Owner = "a", Deputies = ["expert"] }])));

    [Fact]
    public void MustNotBeIrreplaceable_finds_nothing_where_a_team_has_no_expert() =>
        Assert.Empty(Clause.FoundIn(With([Given.Channel() with { Owner = "b" }])));

    [Fact]
    public void MustNotBeIrreplaceable_counts_active_experts_only()
    {
        Assert.Equal([Fault], Clause.FoundIn(With([Given.Channel() with { Owner = "a", Deputies = ["gone", "ghost"] }])));
        Assert.Empty(Clause.FoundIn(With([Given.Channel() with { Owner = "gone" }])));
    }

    [Fact]
    public void MustNotBeIrreplaceable_allows_as_many_channels_as_it_says()
    {
        Organization organization = With([Given.Channel("1") with { Owner = "a" }, Given.Channel("2") with { Operators = ["a"] }]);

        Assert.Empty(People.MustNotBeIrreplaceable(2).FoundIn(organization));
        Assert.Equal("person = a; count = 2; max = 1; channels = 1, 2", People.MustNotBeIrreplaceable(1).NamedIn(organization));
    }

    [Fact]
    public void MustNotBeIrreplaceable_counts_a_channel_once_however_often_it_names_the_person() =>
        Assert.Equal(
            "person = a; count = 1; max = 0; channels = main",
            Clause.NamedIn(With([Given.Channel() with { Owner = "a", Operators = ["a", "a"], Deputies = ["a"] }])));

    [Fact]
    public void MustNotBeIrreplaceable_asks_an_expert_for_all_the_competences()
    {
        Organization organization = With([Given.Channel() with { Owner = "both", Deputies = ["a"] }]);

        Assert.Empty(Clause.FoundIn(organization));
        Assert.Equal(
            ["warning SMP4004 person:both"],
            People.MustNotBeIrreplaceable(0, Competence.PlatformSkills, "dancing").FoundIn(organization));
    }

    [Fact]
    public void MustNotBeIrreplaceable_counts_the_selected_running_channels_only()
    {
        Assert.Empty(Clause.FoundIn(With([Given.Channel() with { Owner = "a", Status = ChannelStatus.Dormant }])));
        Assert.Empty(Clause.FoundIn(With([Given.Channel() with { Owner = "a", Status = ChannelStatus.Retired }])));
        Assert.Empty(People.On(Platform.Blog).MustNotBeIrreplaceable().FoundIn(With([Given.Channel() with { Owner = "a" }])));
    }

    [Fact]
    public void MustNotBeIrreplaceable_says_what_is_wrong() => Snapshots.Match(
        Clause.MessagesIn(With([Given.Channel("1") with { Owner = "a" }, Given.Channel("2") with { Owner = "a" }])));

    private static Organization With(Table<Channel> channels) => new()
    {
        Channels = channels,
        People =
        [
            Given.Expert("a"),
            Given.Person("b"),
            Given.Expert("expert"),
            Given.Expert("both", Competence.PlatformSkills, "dancing"),
            Given.Expert("gone").Until(Given.Yesterday),
        ],
    };
}
