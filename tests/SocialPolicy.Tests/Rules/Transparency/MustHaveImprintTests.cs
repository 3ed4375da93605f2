using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class MustHaveImprintTests
{
    private static readonly Clause Clause = EveryChannel.MustHaveImprint();

    [Fact]
    public void MustHaveImprint_is_satisfied_by_an_imprint() =>
        Assert.Empty(Clause.FoundIn(Given.Organization(Given.Channel() with { Imprint = "https://example.org/imprint" })));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t\u00a0")]
    public void MustHaveImprint_is_violated_by_none_and_by_blank_text(string? imprint) =>
        Assert.Equal(["warning SMP2005 channel:main"], Clause.FoundIn(Given.Organization(Given.Channel() with { Imprint = imprint })));

    [Theory]
    [InlineData(ChannelStatus.Dormant)]
    [InlineData(ChannelStatus.Retired)]
    public void MustHaveImprint_looks_at_running_channels_only(ChannelStatus status) =>
        Assert.Empty(Clause.FoundIn(Given.Organization(Given.Channel() with { Status = status })));

    [Fact]
    public void MustHaveImprint_says_what_is_wrong() => Snapshots.Match(Clause.MessagesIn(Given.Organization(Given.Channel())));
}
