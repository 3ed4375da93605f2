using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class MustRunAtLeastTests
{
    private const string Fault = "info SMP1014 organization";

    private static readonly Clause Clause = TheOrganization.For(Purpose.Internal).MustRunAtLeast();

    [Fact]
    public void MustRunAtLeast_is_satisfied_by_as_many_as_asked_for() =>
        Assert.Empty(Clause.FoundIn(Given.Organization(Given.Channel() with { Purpose = Purpose.Internal })));

    [Fact]
    public void MustRunAtLeast_is_violated_by_one_fewer()
    {
        Assert.Equal([Fault], Clause.FoundIn(Given.Organization(Given.Channel())));
        Assert.Equal("count = 0; min = 1", Clause.NamedIn(Given.Organization(Given.Channel())));
    }

    [Fact]
    public void MustRunAtLeast_is_violated_by_an_organization_without_a_channel() => Assert.Equal([Fault], Clause.FoundIn(new Organization()));

    [Theory]
    [InlineData(ChannelStatus.Dormant)]
    [InlineData(ChannelStatus.Retired)]
    public void MustRunAtLeast_counts_running_channels_only(ChannelStatus status) =>
        Assert.Equal([Fault], Clause.FoundIn(Given.Organization(Given.Channel() with { Purpose = Purpose.Internal, Status = status })));

    [Fact]
    public void MustRunAtLeast_does_not_count_a_channel_whose_id_was_given_before() =>
        Assert.Equal(
            "count = 1; min = 2; channels = main",
            TheOrganization.MustRunAtLeast(2).NamedIn(new Organization { Channels = [Given.Channel(), Given.Channel()] }));

    [Fact]
    public void MustRunAtLeast_says_what_is_wrong() => Snapshots.Match(
        Clause.MessagesIn(new Organization()) + "\n" + TheOrganization.MustRunAtLeast(3).MessagesIn(new Organization { Channels = [Given.Channel("a"), Given.Channel("b")] }));
}
