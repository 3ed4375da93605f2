using SocialPolicy.Rules;
using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class BackupVerbsTests
{
    [Fact]
    public void MustHaveExperts_asks_for_two_who_know_the_platform_by_default() =>
        Assert.Equal(
            new Clause(new MustHaveExperts { Min = 2, Competences = Competence.PlatformSkills }),
            EveryChannel.MustHaveExperts());

    [Fact]
    public void MustHaveExperts_takes_a_number_and_competences() =>
        Assert.Equal(
            new Clause(new MustHaveExperts { Min = 3, Competences = Competences.Of(Competence.Empathy, "video-editing") }),
            EveryChannel.MustHaveExperts(3, Competence.Empathy, "video-editing"));

    [Fact]
    public void MustHaveDeputies_asks_for_one_by_default()
    {
        Assert.Equal(new Clause(new MustHaveDeputies { Min = 1 }), EveryChannel.MustHaveDeputies());
        Assert.Equal(new Clause(new MustHaveDeputies { Min = 2 }), EveryChannel.MustHaveDeputies(2));
    }

    [Fact]
    public void MustBeCovered_looks_at_the_workdays_of_90_days_by_default() =>
        Assert.Equal(
            new Clause(new MustBeCovered { Horizon = Period.Days(90), EveryDay = false }),
            EveryChannel.MustBeCovered());

    [Fact]
    public void MustBeCovered_takes_a_horizon_and_every_day() =>
        Assert.Equal(
            new Clause(new MustBeCovered { Horizon = Period.Weeks(2), EveryDay = true }),
            EveryChannel.MustBeCovered(Period.Weeks(2), everyDay: true));

    [Fact]
    public void MustDocumentStrategy_lets_a_review_hold_for_a_year_by_default()
    {
        Assert.Equal(new Clause(new MustDocumentStrategy { MaxAge = Period.Years(1) }), EveryChannel.MustDocumentStrategy());
        Assert.Equal(
            new Clause(new MustDocumentStrategy { MaxAge = Period.Months(6) }),
            EveryChannel.MustDocumentStrategy(maxAge: Period.Months(6)));
    }

    [Fact]
    public void MustNotBeIrreplaceable_lets_no_channel_hang_on_one_person_by_default() =>
        Assert.Equal(
            new Clause(new MustNotBeIrreplaceable { Max = 0, Competences = Competence.PlatformSkills }),
            People.MustNotBeIrreplaceable());

    [Fact]
    public void MustNotBeIrreplaceable_takes_a_number_and_competences() =>
        Assert.Equal(
            new Clause(new MustNotBeIrreplaceable { Max = 2, Competences = Competence.Empathy }),
            People.MustNotBeIrreplaceable(2, Competence.Empathy));

    [Fact]
    public void MustStandInForAtMost_allows_three_channels_by_default()
    {
        Assert.Equal(new Clause(new MustStandInForAtMost { Max = 3 }), People.MustStandInForAtMost());
        Assert.Equal(new Clause(new MustStandInForAtMost { Max = 1 }), People.MustStandInForAtMost(1));
    }
}
