using SocialPolicy.Rules;
using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class ChannelStatusTests
{
    private static readonly Organization Muster = new()
    {
        Channels =
        [
            Selected.Channel("active"),
            Selected.Channel("dormant") with { Status = ChannelStatus.Dormant },
            Selected.Channel("retired") with { Status = ChannelStatus.Retired },
        ],
    };

    [Fact]
    public void Selectors_match_channels_of_any_status()
    {
        Assert.Equal("active dormant retired", Selected.By(On(Platform.X), Muster));
        Assert.Equal("active dormant retired", Selected.By(WithId("*"), Muster));
        Assert.Equal("dormant", Selected.By(WithId("dormant"), Muster));
    }

    [Theory]
    [InlineData(ChannelScope.Running, "active")]
    [InlineData(ChannelScope.NotRetired, "active dormant")]
    [InlineData(ChannelScope.Any, "active dormant retired")]
    public void A_rule_then_looks_at_those_it_says(ChannelScope scope, string expected) =>
        Assert.Equal(expected, Selected.By(EveryChannel.Must(new MustBeNoted { Status = scope }), Muster));

    [Fact]
    public void Rules_of_the_library_look_at_running_channels() =>
        Assert.Equal(
            ["channel:active"],
            Policy.Define("p").With(EveryChannel.MustHaveOwner()).Build().Evaluate(Muster, Selected.Now)
                .Diagnostics.Select(diagnostic => diagnostic.Subject.ToString()));
}
