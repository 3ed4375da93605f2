using SocialPolicy.Rules;
using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class TransparencyVerbsTests
{
    [Fact]
    public void MustDiscloseDelegation_asks_for_disclosure() =>
        Assert.Equal(new Clause(new MustDiscloseDelegation()), EveryChannel.MustDiscloseDelegation());

    [Fact]
    public void PostsMustBeDisclosed_is_said_of_the_posts_on_channels() =>
        Assert.Equal(new Clause(new PostsMustBeDisclosed()), EveryChannel.PostsMustBeDisclosed());

    [Fact]
    public void RepliesMustBeDisclosed_is_said_of_the_messages_on_channels() =>
        Assert.Equal(new Clause(new RepliesMustBeDisclosed()), EveryChannel.RepliesMustBeDisclosed());

    [Fact]
    public void MustShowPortrait_asks_for_a_portrait() =>
        Assert.Equal(new Clause(new MustShowPortrait()), EveryChannel.MustShowPortrait());

    [Fact]
    public void MustHaveImprint_asks_for_an_imprint() =>
        Assert.Equal(new Clause(new MustHaveImprint()), EveryChannel.MustHaveImprint());
}
