using SocialPolicy.Rules;
using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class ResponsivenessVerbsTests
{
    [Fact]
    public void MustAnswerWithin_takes_a_limit() =>
        Assert.Equal(new Clause(new MustAnswerWithin(ResponseLimit.OfWorkdays(1))), EveryChannel.MustAnswerWithin(Within.Workdays(1)));

    [Fact]
    public void MustPromiseAnswerWithin_takes_a_limit() =>
        Assert.Equal(
            new Clause(new MustPromiseAnswerWithin(ResponseLimit.OfWorkdays(1))),
            EveryChannel.MustPromiseAnswerWithin(Within.Workdays(1)));
}
