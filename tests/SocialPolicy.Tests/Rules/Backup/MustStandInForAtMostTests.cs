using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class MustStandInForAtMostTests
{
    private const string Fault = "warning SMP4006 person:d";

    [Fact]
    public void MustStandInForAtMost_is_satisfied_by_three_channels_unless_told_otherwise() =>
        Assert.Empty(People.MustStandInForAtMost().FoundIn(Deputized("1", "2", "3")));

    [Fact]
    public void MustStandInForAtMost_is_violated_by_one_more()
    {
        Organization organization = Deputized("1", "2", "3", "4");

        Assert.Equal([Fault], People.MustStandInForAtMost().FoundIn(organization));
        Assert.Equal("person = d; count = 4; max = 3; channels = 1, 2, 3, 4", People.MustStandInForAtMost().NamedIn(organization));
    }

    [Fact]
    public void MustStandInForAtMost_counts_a_channel_that_names_a_deputy_twice_once() =>
        Assert.Equal("person = d; count = 1; max = 0; channels = 1", People.MustStandInForAtMost(0).NamedIn(With(Given.Channel("1") with { Deputies = ["d", "d"] })));

    [Fact]
    public void MustStandInForAtMost_counts_an_owner_who_is_named_as_deputy() =>
        Assert.Equal([Fault], People.MustStandInForAtMost(0).FoundIn(With(Given.Channel() with { Owner = "d", Deputies = ["e", "d"] })));

    [Fact]
    public void MustStandInForAtMost_does_not_count_owners_and_operators() =>
        Assert.Empty(People.MustStandInForAtMost(0).FoundIn(With(Given.Channel() with { Owner = "d", Operators = ["d"], Deputies = ["gone"] })));

    [Fact]
    public void MustStandInForAtMost_looks_at_active_people_only() =>
        Assert.Empty(People.MustStandInForAtMost(0).FoundIn(With(Given.Channel() with { Deputies = ["gone", "ghost"] })));

    [Fact]
    public void MustStandInForAtMost_counts_the_selected_running_channels_only()
    {
        Organization organization = With(
            Given.Channel("blog") with { Deputies = ["d"], Platform = Platform.Blog },
            Given.Channel("dormant") with { Deputies = ["d"], Status = ChannelStatus.Dormant },
            Given.Channel("retired") with { Deputies = ["d"], Status = ChannelStatus.Retired },
            Given.Channel("x") with { Deputies = ["d"] });

        Assert.Equal("person = d; count = 2; max = 0; channels = blog, x", People.MustStandInForAtMost(0).NamedIn(organization));
        Assert.Equal("person = d; count = 1; max = 0; channels = x", People.On(Platform.X).MustStandInForAtMost(0).NamedIn(organization));
    }

    [Fact]
    public void MustStandInForAtMost_says_what_is_wrong() =>
        Snapshots.Match(People.MustStandInForAtMost(1).MessagesIn(Deputized("1", "2")));

    private static Organization Deputized(params string[] channels) =>
        With([.. channels.Select(id => Given.Channel(id) with { Deputies = ["d"] })]);

    private static Organization With(params Channel[] channels) => new()
    {
        Channels = [.. channels],
        People = [Given.Person("d"), Given.Person("gone").Until(Given.Yesterday)],
    };
}
