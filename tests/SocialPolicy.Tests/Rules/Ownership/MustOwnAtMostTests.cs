using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class MustOwnAtMostTests
{
    private static readonly Organization TwoOwned = new()
    {
        People = [Given.Person("ben"), Given.Person("ann")],
        Channels =
        [
            Given.Channel("x-1") with { Owner = "ann" },
            Given.Channel("fb") with { Owner = "ann", Platform = Platform.Facebook },
            Given.Channel("ben's") with { Owner = "ben", Deputies = ["ann"], Operators = ["ann"] },
        ],
    };

    [Fact]
    public void MustOwnAtMost_is_satisfied_by_as_many_as_allowed() => Assert.Empty(People.MustOwnAtMost(2).FoundIn(TwoOwned));

    [Fact]
    public void MustOwnAtMost_is_violated_by_one_more()
    {
        Assert.Equal(["warning SMP1007 person:ann"], People.MustOwnAtMost(1).FoundIn(TwoOwned));
        Assert.Equal("person = ann; count = 2; max = 1; channels = x-1, fb", People.MustOwnAtMost(1).NamedIn(TwoOwned));
    }

    [Fact]
    public void MustOwnAtMost_names_people_in_the_order_of_the_document() =>
        Assert.Equal(["warning SMP1007 person:ben", "warning SMP1007 person:ann"], People.MustOwnAtMost(0).FoundIn(TwoOwned));

    [Fact]
    public void MustOwnAtMost_names_channels_in_the_order_of_the_document() =>
        Assert.Equal(
            "person = ann; count = 3; max = 0; channels = x-1, fb, x-2",
            People.MustOwnAtMost(0).NamedIn(new Organization
            {
                People = [Given.Person("ann")],
                Channels =
                [
                    Given.Channel("x-1") with { Owner = "ann" },
                    Given.Channel("fb") with { Owner = "ann", Platform = Platform.Facebook },
                    Given.Channel("x-2") with { Owner = "ann" },
                ],
            }));

    [Fact]
    public void MustOwnAtMost_counts_the_selected_channels_only()
    {
        Assert.Empty(People.On(Platform.X).MustOwnAtMost(1).FoundIn(TwoOwned));
        Assert.Equal(
            "person = ann; count = 1; max = 0; channels = fb",
            People.On(Platform.Facebook).MustOwnAtMost(0).NamedIn(TwoOwned));
    }

    [Theory]
    [InlineData(ChannelStatus.Dormant)]
    [InlineData(ChannelStatus.Retired)]
    public void MustOwnAtMost_counts_running_channels_only(ChannelStatus status) =>
        Assert.Empty(People.MustOwnAtMost(0).FoundIn(Given.Organization(
            Given.Channel() with { Owner = "ann", Status = status }, Given.Person("ann"))));

    [Fact]
    public void MustOwnAtMost_looks_at_a_person_on_the_last_day_and_no_longer()
    {
        Channel channel = Given.Channel() with { Owner = "ann" };

        Assert.Single(People.MustOwnAtMost(0).FoundIn(Given.Organization(channel, Given.Person("ann").Until(Given.Today))));
        Assert.Empty(People.MustOwnAtMost(0).FoundIn(Given.Organization(channel, Given.Person("ann").Until(Given.Yesterday))));
    }

    [Fact]
    public void MustOwnAtMost_finds_nothing_where_there_is_no_channel() =>
        Assert.Empty(People.MustOwnAtMost(0).FoundIn(new Organization { People = [Given.Person("ann")] }));

    [Fact]
    public void MustOwnAtMost_says_what_is_wrong() => Snapshots.Match(People.MustOwnAtMost(1).MessagesIn(TwoOwned));
}
