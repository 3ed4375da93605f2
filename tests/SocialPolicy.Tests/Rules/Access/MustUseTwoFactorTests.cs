using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class MustUseTwoFactorTests
{
    private static readonly Clause Clause = EveryChannel.MustUseTwoFactor();

    [Fact]
    public void MustUseTwoFactor_is_satisfied_by_a_channel_with_two_factor_login() =>
        Assert.Empty(Clause.FoundIn(Given.Organization(Given.Channel() with { TwoFactor = true })));

    [Fact]
    public void MustUseTwoFactor_is_violated_where_that_is_not_recorded() =>
        Assert.Equal(["error SMP9003 channel:main"], Clause.FoundIn(Given.Organization(Given.Channel())));

    [Theory]
    [InlineData(ChannelStatus.Dormant)]
    [InlineData(ChannelStatus.Retired)]
    public void MustUseTwoFactor_looks_at_running_channels_only(ChannelStatus status) =>
        Assert.Empty(Clause.FoundIn(Given.Organization(Given.Channel() with { Status = status })));

    [Fact]
    public void MustUseTwoFactor_says_what_is_wrong() => Snapshots.Match(Clause.MessagesIn(Given.Organization(Given.Channel())));
}
