using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class MustShowPortraitTests
{
    private static readonly Clause Clause = EveryChannel.MustShowPortrait();

    [Fact]
    public void MustShowPortrait_is_satisfied_by_a_portrait() =>
        Assert.Empty(Clause.FoundIn(Given.Organization(Given.Channel() with { Picture = Picture.Portrait })));

    [Theory]
    [InlineData(Picture.Logo)]
    [InlineData(null)]
    public void MustShowPortrait_is_violated_by_anything_else(Picture? picture) =>
        Assert.Equal(["info SMP2003 channel:main"], Clause.FoundIn(Given.Organization(Given.Channel() with { Picture = picture })));

    [Theory]
    [InlineData(ChannelStatus.Dormant)]
    [InlineData(ChannelStatus.Retired)]
    public void MustShowPortrait_looks_at_running_channels_only(ChannelStatus status) =>
        Assert.Empty(Clause.FoundIn(Given.Organization(Given.Channel() with { Status = status })));

    [Fact]
    public void MustShowPortrait_says_what_is_wrong() => Snapshots.Match(Clause.MessagesIn(Given.Organization(Given.Channel())));
}
