using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class MustHaveExpertsTests
{
    private const string Fault = "error SMP4001 channel:main";

    private static readonly Clause Clause = EveryChannel.MustHaveExperts();
    private static readonly Channel Channel = Given.Channel() with { Owner = "a", Operators = ["b"], Deputies = ["c"] };

    [Fact]
    public void MustHaveExperts_is_satisfied_by_two_of_the_team() =>
        Assert.Empty(Clause.FoundIn(Given.Organization(Channel, Given.Expert("a"), Given.Person("b"), Given.Expert("c"))));

    [Fact]
    public void MustHaveExperts_is_violated_by_one()
    {
        Organization organization = Given.Organization(Channel, Given.Person("a"), Given.Expert("b"), Given.Person("c"));

        Assert.Equal([Fault], Clause.FoundIn(organization));
        Assert.Equal("count = 1; min = 2; competences = platform-skills", Clause.NamedIn(organization));
    }

    [Fact]
    public void MustHaveExperts_is_violated_where_nobody_serves_the_channel() =>
        Assert.Equal("count = 0; min = 2; competences = platform-skills", Clause.NamedIn(Given.Organization(Given.Channel())));

    [Fact]
    public void MustHaveExperts_counts_somebody_in_several_parts_once() =>
        Assert.Equal([Fault], Clause.FoundIn(Given.Organization(
            Given.Channel() with { Owner = "a", Operators = ["a", "a"], Deputies = ["a"] }, Given.Expert("a"))));

    [Fact]
    public void MustHaveExperts_does_not_count_people_outside_the_team() =>
        Assert.Equal([Fault], Clause.FoundIn(Given.Organization(
            Channel with { Access = ["d"], SpeaksFor = "d" }, Given.Expert("a"), Given.Expert("d"))));

    [Fact]
    public void MustHaveExperts_counts_active_people_only()
    {
        Assert.Empty(Clause.FoundIn(Given.Organization(Channel, Given.Expert("a"), Given.Expert("b").Until(Given.Today))));
        Assert.Equal([Fault], Clause.FoundIn(Given.Organization(Channel, Given.Expert("a"), Given.Expert("b").Until(Given.Yesterday))));
        Assert.Equal([Fault], Clause.FoundIn(Given.Organization(Channel, Given.Expert("a"), Given.Expert("b").From(Given.Tomorrow))));
    }

    [Fact]
    public void MustHaveExperts_counts_an_expert_on_leave() =>
        Assert.Empty(Clause.FoundIn(Given.Organization(Channel, Given.Expert("a"), Given.Expert("b").Away("2026-11-01"))));

    [Fact]
    public void MustHaveExperts_does_not_add_up_what_different_people_have() => Assert.Equal(
        "count = 1; min = 2; competences = empathy, loyalty",
        EveryChannel.MustHaveExperts(2, Competence.Empathy, Competence.Loyalty).NamedIn(Given.Organization(
            Channel, Given.Expert("a", "empathy", "loyalty"), Given.Expert("b", "empathy"), Given.Expert("c", "loyalty"))));

    [Fact]
    public void MustHaveExperts_counts_as_many_as_it_asks_for()
    {
        Clause clause = EveryChannel.MustHaveExperts(3);

        Assert.Empty(clause.FoundIn(Given.Organization(Channel, Given.Expert("a"), Given.Expert("b"), Given.Expert("c"))));
        Assert.Equal([Fault], clause.FoundIn(Given.Organization(Channel, Given.Expert("a"), Given.Expert("b"), Given.Person("c"))));
    }

    [Fact]
    public void MustHaveExperts_asks_each_expert_for_all_the_competences()
    {
        Clause clause = EveryChannel.MustHaveExperts(1, Competence.Empathy, "dancing");

        Assert.Empty(clause.FoundIn(Given.Organization(Channel, Given.Expert("a", "dancing", "empathy", "loyalty"))));
        Assert.Equal(
            "count = 0; min = 1; competences = empathy, dancing",
            clause.NamedIn(Given.Organization(Channel, Given.Expert("a", "empathy"), Given.Expert("b", "dancing"))));
    }

    [Fact]
    public void MustHaveExperts_recognizes_well_known_competences_in_any_case_and_others_as_written()
    {
        Assert.Empty(EveryChannel.MustHaveExperts(1, "EMPATHY").FoundIn(Given.Organization(Channel, Given.Expert("a", "Empathy"))));
        Assert.Equal([Fault], EveryChannel.MustHaveExperts(1, "Dancing").FoundIn(Given.Organization(Channel, Given.Expert("a", "dancing"))));
    }

    [Theory]
    [InlineData(ChannelStatus.Dormant)]
    [InlineData(ChannelStatus.Retired)]
    public void MustHaveExperts_looks_at_running_channels_only(ChannelStatus status) =>
        Assert.Empty(Clause.FoundIn(Given.Organization(Given.Channel() with { Status = status })));

    [Fact]
    public void MustHaveExperts_says_what_is_wrong() => Snapshots.Match(string.Join('\n',
        Clause.MessagesIn(Given.Organization(Given.Channel())),
        EveryChannel.MustHaveExperts(3, Competence.Empathy, Competence.Loyalty, "dancing").MessagesIn(Given.Organization(Given.Channel()))));
}
