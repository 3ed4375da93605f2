using SocialPolicy.Rules;
using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class ExpertSentenceTests
{
    private static readonly Competences Both = Competences.Of(Competence.Empathy, Competence.Foresight);

    [Fact]
    public void Experts_can_be_asked_for_by_competences_alone() => Assert.Equal(
        new MustHaveExperts { Competences = Both },
        EveryChannel.MustHaveExperts(Competence.Empathy, Competence.Foresight).Rule);

    [Fact]
    public void Irreplaceable_people_can_be_sought_by_competences_alone() => Assert.Equal(
        new MustNotBeIrreplaceable { Competences = Both },
        People.MustNotBeIrreplaceable(Competence.Empathy, Competence.Foresight).Rule);

    [Fact]
    public void A_number_may_stand_before_the_competences() => Assert.Equal(
        new MustHaveExperts { Min = 3, Competences = Both },
        EveryChannel.MustHaveExperts(3, Competence.Empathy, Competence.Foresight).Rule);
}
