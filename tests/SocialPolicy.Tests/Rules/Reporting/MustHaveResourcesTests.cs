using System.Globalization;
using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class MustHaveResourcesTests
{
    private static readonly Clause Clause = EveryChannel.MustHaveResources();

    [Theory]
    [InlineData("12000", "10")]
    [InlineData("0.01", "0.5")]
    public void MustHaveResources_is_satisfied_by_a_budget_and_working_time(string budget, string hours) =>
        Assert.Empty(Clause.FoundIn(With(budget, hours)));

    [Theory]
    [InlineData(null, null)]
    [InlineData("100", null)]
    [InlineData("100", "0")]
    [InlineData("100", "-1")]
    [InlineData(null, "10")]
    [InlineData("0", "10")]
    [InlineData("-0.01", "10")]
    public void MustHaveResources_is_violated_where_either_is_not_above_zero(string? budget, string? hours) =>
        Assert.Equal(["warning SMP3006 channel:main"], Clause.FoundIn(With(budget, hours)));

    [Theory]
    [InlineData(ChannelStatus.Dormant)]
    [InlineData(ChannelStatus.Retired)]
    public void MustHaveResources_looks_at_running_channels_only(ChannelStatus status) =>
        Assert.Empty(Clause.FoundIn(Given.Organization(Given.Channel() with { Status = status })));

    [Fact]
    public void MustHaveResources_says_what_is_wrong() => Snapshots.Match(string.Join('\n',
        Clause.MessagesIn(With(null, null)),
        Clause.MessagesIn(With("100", null)),
        Clause.MessagesIn(With(null, "10"))));

    // Attributes cannot hold decimals.
    private static Organization With(string? budget, string? hours) =>
        Given.Organization(Given.Channel() with { Budget = Number(budget), HoursPerWeek = Number(hours) });

    private static decimal? Number(string? text) => text is null ? null : decimal.Parse(text, CultureInfo.InvariantCulture);
}
