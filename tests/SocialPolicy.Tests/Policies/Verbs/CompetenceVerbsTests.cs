using SocialPolicy.Rules;
using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class CompetenceVerbsTests
{
    [Fact]
    public void OwnerMustKnow_takes_competences() => Assert.Equal(
        new Clause(new OwnerMustKnow(Competences.Of(Competence.Empathy, "dancing"))), EveryChannel.OwnerMustKnow(Competence.Empathy, "dancing"));

    [Fact]
    public void TeamMustKnow_asks_for_all_eleven_by_default()
    {
        Assert.Equal(new Clause(new TeamMustKnow { Competences = Competences.AllWellKnown }), EveryChannel.TeamMustKnow());
        Assert.Equal(new Clause(new TeamMustKnow { Competences = Competence.Empathy }), EveryChannel.TeamMustKnow(Competence.Empathy));
    }

    [Fact]
    public void MustBeTrained_lets_a_training_hold_for_a_year_by_default()
    {
        Assert.Equal(new Clause(new MustBeTrained("law") { ValidFor = Period.Years(1) }), People.MustBeTrained("law"));
        Assert.Equal(new Clause(new MustBeTrained("law") { ValidFor = Period.Months(6) }), People.MustBeTrained("law", validFor: Period.Months(6)));
    }

    [Fact]
    public void MustBeTrained_is_asked_of_everyone_by_that_word() =>
        Assert.Equal(new Clause(new MustBeTrained("law") { Everyone = true }), Everyone.MustBeTrained("law"));

    [Fact]
    public void MustNameContact_is_asked_of_units() => Assert.Equal(new Clause(new MustNameContact()), Units.MustNameContact());
}
