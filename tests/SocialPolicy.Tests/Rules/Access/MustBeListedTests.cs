using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class MustBeListedTests
{
    private static readonly Clause Clause = EveryChannel.MustBeListed();

    [Fact]
    public void MustBeListed_is_satisfied_by_a_channel_on_the_list() =>
        Assert.Empty(Clause.FoundIn(Given.Organization(Given.Channel() with { Listed = true })));

    [Fact]
    public void MustBeListed_is_violated_where_that_is_not_recorded() =>
        Assert.Equal(["info SMP9006 channel:main"], Clause.FoundIn(Given.Organization(Given.Channel())));

    [Theory]
    [InlineData(ChannelStatus.Dormant)]
    [InlineData(ChannelStatus.Retired)]
    public void MustBeListed_looks_at_running_channels_only(ChannelStatus status) =>
        Assert.Empty(Clause.FoundIn(Given.Organization(Given.Channel() with { Status = status })));

    [Fact]
    public void MustBeListed_says_what_is_wrong() => Snapshots.Match(Clause.MessagesIn(Given.Organization(Given.Channel())));
}
