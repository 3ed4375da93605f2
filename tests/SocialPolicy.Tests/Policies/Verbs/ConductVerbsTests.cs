using SocialPolicy.Rules;
using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class ConductVerbsTests
{
    [Fact]
    public void CriticismMustStay_asks_for_the_rule() => Assert.Equal(new Clause(new CriticismMustStay()), EveryChannel.CriticismMustStay());

    [Fact]
    public void PromotionsMustBeApproved_asks_for_the_rule() =>
        Assert.Equal(new Clause(new PromotionsMustBeApproved()), EveryChannel.PromotionsMustBeApproved());

    [Fact]
    public void RemovalsMustBeExplained_asks_for_the_rule() =>
        Assert.Equal(new Clause(new RemovalsMustBeExplained()), EveryChannel.RemovalsMustBeExplained());
}
