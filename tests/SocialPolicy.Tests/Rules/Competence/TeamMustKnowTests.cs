using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class TeamMustKnowTests
{
    private const string Fault = "warning SMP6002 channel:main";

    private static readonly Clause Clause = EveryChannel.TeamMustKnow(Competence.Empathy, Competence.Loyalty, "dancing");
    private static readonly Channel Channel = Given.Channel() with { Owner = "a", Operators = ["b"], Deputies = ["c"] };

    [Fact]
    public void TeamMustKnow_is_satisfied_by_a_team_that_has_the_competences_together() =>
        Assert.Empty(Clause.FoundIn(Given.Organization(
            Channel, Given.Expert("a", "loyalty"), Given.Expert("b", "dancing", "foresight"), Given.Expert("c", "empathy"))));

    [Fact]
    public void TeamMustKnow_is_violated_by_what_nobody_has_and_names_it()
    {
        Organization organization = Given.Organization(
            Channel with { Access = ["d"], SpeaksFor = "d" },
            Given.Expert("a", "loyalty"), Given.Person("b"), Given.Expert("c", "loyalty"), Given.Expert("d", "dancing", "empathy"));

        Assert.Equal([Fault], Clause.FoundIn(organization));
        Assert.Equal("lacking = empathy, dancing", Clause.NamedIn(organization));
    }

    [Fact]
    public void TeamMustKnow_is_violated_by_one_that_is_not_well_known_alone() =>
        Assert.Equal("lacking = dancing", Clause.NamedIn(Given.Organization(Channel, Given.Expert("a", "loyalty", "empathy", "Dancing"))));

    [Fact]
    public void TeamMustKnow_asks_for_all_eleven_by_default()
    {
        Clause clause = EveryChannel.TeamMustKnow();
        Competence[] ten = [.. Competence.AllWellKnown.Where(competence => competence != Competence.Foresight)];

        Assert.Empty(clause.FoundIn(Given.Organization(Channel, Given.Expert("a", ten), Given.Expert("b", "foresight"))));
        Assert.Equal("lacking = foresight", clause.NamedIn(Given.Organization(Channel, Given.Expert("a", ten))));
    }

    [Fact]
    public void TeamMustKnow_counts_active_people_only()
    {
        Person expert = Given.Expert("b", "dancing", "empathy", "loyalty");

        Assert.Empty(Clause.FoundIn(Given.Organization(Channel, expert.Until(Given.Today))));
        Assert.Equal([Fault], Clause.FoundIn(Given.Organization(Channel, expert.Until(Given.Yesterday))));
        Assert.Equal([Fault], Clause.FoundIn(Given.Organization(Channel, expert.From(Given.Tomorrow))));
        Assert.Empty(Clause.FoundIn(Given.Organization(Channel, expert.Away("2026-11-01"))));
    }

    [Fact]
    public void TeamMustKnow_is_violated_where_nobody_serves_the_channel() =>
        Assert.Equal("lacking = empathy, loyalty, dancing", Clause.NamedIn(Given.Organization(Given.Channel())));

    [Theory]
    [InlineData(ChannelStatus.Dormant)]
    [InlineData(ChannelStatus.Retired)]
    public void TeamMustKnow_looks_at_running_channels_only(ChannelStatus status) =>
        Assert.Empty(Clause.FoundIn(Given.Organization(Channel with { Status = status })));

    [Fact]
    public void TeamMustKnow_says_what_is_wrong() => Snapshots.Match(string.Join('\n',
        Clause.MessagesIn(Given.Organization(Channel, Given.Expert("a", "loyalty"))),
        EveryChannel.TeamMustKnow(Competence.Empathy).MessagesIn(Given.Organization(Channel, Given.Person("a").Until(Given.Yesterday)))));
}
