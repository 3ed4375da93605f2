using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class SelectedPeopleTests
{
    private static readonly Organization Muster = new()
    {
        People = [new() { Id = "anna" }, new() { Id = "ben" }],
        Channels =
        [
            Selected.Channel("x-1") with { Owner = "anna" },
            Selected.Channel("x-2") with { Owner = "anna" },
            Selected.Channel("x-3") with { Owner = "ben" },
            Selected.Channel("fb", "facebook") with { Owner = "ben" },
            Selected.Channel("x-old") with { Owner = "ben", Status = ChannelStatus.Retired },
        ],
    };

    private static string AtFault(Clause clause) => string.Join(' ', Policy.Define("p").With(clause).Build()
        .Evaluate(Muster, Selected.Now).Diagnostics.Select(diagnostic => diagnostic.Subject));

    [Fact]
    public void Every_running_channel_counts_without_a_selector() =>
        Assert.Equal("person:anna person:ben", AtFault(People.MustOwnAtMost(1)));

    [Fact]
    public void Only_selected_channels_count() => Assert.Equal("person:anna", AtFault(People.On(Platform.X).MustOwnAtMost(1)));

    [Fact]
    public void Excepted_channels_do_not_count() =>
        Assert.Equal("person:ben", AtFault(People.Except(WithId("x-1")).MustOwnAtMost(1)));

    [Fact]
    public void Counts_over_the_organization_take_selected_channels()
    {
        Assert.Equal("organization", AtFault(TheOrganization.On(Platform.X).MustRunAtMost(2)));
        Assert.Equal("", AtFault(TheOrganization.On(Platform.X).MustRunAtMost(3)));
        Assert.Equal("", AtFault(TheOrganization.Except(WithId("x-1")).MustRunAtMost(3)));
    }
}
