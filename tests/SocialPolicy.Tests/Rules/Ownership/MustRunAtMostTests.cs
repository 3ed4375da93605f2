using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class MustRunAtMostTests
{
    private const string Fault = "warning SMP1013 organization";

    private static readonly Organization TwoForums = new()
    {
        Channels =
        [
            Given.Channel("f1") with { Platform = Platform.Forum },
            Given.Channel("f2") with { Platform = Platform.Forum },
            Given.Channel("f3") with { Platform = Platform.Forum, Status = ChannelStatus.Dormant },
            Given.Channel("f4") with { Platform = Platform.Forum, Status = ChannelStatus.Retired },
            Given.Channel("x"),
        ],
    };

    [Fact]
    public void MustRunAtMost_is_satisfied_by_as_many_as_allowed() =>
        Assert.Empty(TheOrganization.On(Platform.Forum).MustRunAtMost(2).FoundIn(TwoForums));

    [Fact]
    public void MustRunAtMost_is_violated_by_one_more()
    {
        Assert.Equal([Fault], TheOrganization.On(Platform.Forum).MustRunAtMost(1).FoundIn(TwoForums));
        Assert.Equal("count = 2; max = 1; channels = f1, f2", TheOrganization.On(Platform.Forum).MustRunAtMost(1).NamedIn(TwoForums));
    }

    [Fact]
    public void MustRunAtMost_counts_every_channel_where_none_is_selected() =>
        Assert.Equal("count = 3; max = 2; channels = f1, f2, x", TheOrganization.MustRunAtMost(2).NamedIn(TwoForums));

    [Fact]
    public void MustRunAtMost_leaves_exceptions_out() =>
        Assert.Empty(TheOrganization.On(Platform.Forum).Except(WithId("f2")).MustRunAtMost(1).FoundIn(TwoForums));

    [Fact]
    public void MustRunAtMost_none_is_satisfied_where_none_runs() =>
        Assert.Empty(TheOrganization.MustRunAtMost(0).FoundIn(new Organization()));

    [Fact]
    public void MustRunAtMost_none_is_violated_by_one() =>
        Assert.Equal([Fault], TheOrganization.MustRunAtMost(0).FoundIn(Given.Organization(Given.Channel())));

    [Fact]
    public void MustRunAtMost_says_what_is_wrong() => Snapshots.Match(TheOrganization.MustRunAtMost(2).MessagesIn(TwoForums));
}
