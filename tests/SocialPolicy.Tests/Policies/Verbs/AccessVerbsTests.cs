using SocialPolicy.Rules;
using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class AccessVerbsTests
{
    [Fact]
    public void MustHaveAdministrators_asks_for_two_by_default()
    {
        Assert.Equal(new Clause(new MustHaveAdministrators { Min = 2 }), EveryChannel.MustHaveAdministrators());
        Assert.Equal(new Clause(new MustHaveAdministrators { Min = 3 }), EveryChannel.MustHaveAdministrators(3));
    }

    [Fact]
    public void MustNotLieDormant_lets_a_channel_be_silent_for_90_days_by_default()
    {
        Assert.Equal(new Clause(new MustNotLieDormant { Period = Period.Days(90) }), EveryChannel.MustNotLieDormant());
        Assert.Equal(new Clause(new MustNotLieDormant { Period = Every.Month }), EveryChannel.MustNotLieDormant(Every.Month));
    }

    [Fact]
    public void MustReviewAccess_lets_a_review_hold_for_six_months_by_default()
    {
        Assert.Equal(new Clause(new MustReviewAccess { MaxAge = Period.Months(6) }), EveryChannel.MustReviewAccess());
        Assert.Equal(new Clause(new MustReviewAccess { MaxAge = Every.Year }), EveryChannel.MustReviewAccess(maxAge: Every.Year));
    }

    [Fact]
    public void The_other_verbs_have_no_options()
    {
        Assert.Equal(new Clause(new LeaversMustLoseAccess()), EveryChannel.LeaversMustLoseAccess());
        Assert.Equal(new Clause(new MustUseTwoFactor()), EveryChannel.MustUseTwoFactor());
        Assert.Equal(new Clause(new MustBeListed()), EveryChannel.MustBeListed());
    }
}
