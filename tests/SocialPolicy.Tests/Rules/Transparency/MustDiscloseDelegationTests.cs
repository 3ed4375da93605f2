using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class MustDiscloseDelegationTests
{
    private const string Fault = "error SMP2001 channel:main";

    private static readonly Clause Clause = EveryChannel.MustDiscloseDelegation();
    private static readonly Channel Delegated = Given.Channel() with { Owner = "boss", SpeaksFor = "boss", Operators = ["ben"] };

    [Fact]
    public void MustDiscloseDelegation_is_violated_where_another_posts_and_readers_are_not_told()
    {
        Assert.Equal([Fault], Clause.FoundIn(With(Delegated)));
        Assert.Equal("poster = ben; speaksFor = boss", Clause.NamedIn(With(Delegated)));
    }

    [Theory]
    [InlineData(Disclosure.Profile)]
    [InlineData(Disclosure.Signature)]
    public void MustDiscloseDelegation_is_satisfied_where_readers_are_told(Disclosure disclosure) =>
        Assert.Empty(Clause.FoundIn(With(Delegated with { Disclosure = disclosure })));

    [Fact]
    public void MustDiscloseDelegation_finds_nothing_where_a_channel_speaks_for_nobody() =>
        Assert.Empty(Clause.FoundIn(With(Delegated with { SpeaksFor = null })));

    [Fact]
    public void MustDiscloseDelegation_is_satisfied_where_the_person_posts_alone() =>
        Assert.Empty(Clause.FoundIn(With(Delegated with { Operators = ["boss"] })));

    [Fact]
    public void MustDiscloseDelegation_is_satisfied_where_the_person_is_the_owner_and_no_operator_is_named() =>
        Assert.Empty(Clause.FoundIn(With(Delegated with { Operators = [] })));

    [Fact]
    public void MustDiscloseDelegation_is_violated_where_the_person_posts_among_others() =>
        Assert.Equal([Fault], Clause.FoundIn(With(Delegated with { Operators = ["boss", "ben"] })));

    [Fact]
    public void MustDiscloseDelegation_reports_a_channel_once_however_many_others_post() =>
        Assert.Equal([Fault], Clause.FoundIn(With(Delegated with { Operators = ["ben", "cara"] })));

    [Fact]
    public void MustDiscloseDelegation_is_violated_by_a_leader_who_posts_for_another() =>
        Assert.Equal([Fault], Clause.FoundIn(With(Delegated with { SpeaksFor = "ben", Operators = ["boss"] })));

    [Fact]
    public void MustDiscloseDelegation_is_violated_where_the_person_is_not_among_the_people()
    {
        Channel channel = Delegated with { SpeaksFor = "ghost" };

        Assert.Equal([Fault], Clause.FoundIn(With(channel)));
        Assert.Equal("poster = ben; speaksFor = ghost", Clause.NamedIn(With(channel)));
    }

    [Fact]
    public void MustDiscloseDelegation_finds_nothing_where_nobody_active_posts()
    {
        Assert.Empty(Clause.FoundIn(With(Delegated with { Operators = ["ghost"] })));
        Assert.Empty(Clause.FoundIn(With(Delegated with { Operators = ["gone"] })));
    }

    [Theory]
    [InlineData(ChannelStatus.Dormant)]
    [InlineData(ChannelStatus.Retired)]
    public void MustDiscloseDelegation_looks_at_running_channels_only(ChannelStatus status) =>
        Assert.Empty(Clause.FoundIn(With(Delegated with { Status = status })));

    [Fact]
    public void MustDiscloseDelegation_says_what_is_wrong() => Snapshots.Match(string.Join('\n',
        Clause.MessagesIn(With(Delegated)),
        Clause.MessagesIn(With(Delegated with { SpeaksFor = "ghost" }))));

    private static Organization With(Channel channel) => Given.Organization(
        channel,
        Given.Person("boss", Role.Owner) with { Name = "Bea Boss" },
        Given.Person("ben"),
        Given.Person("cara"),
        Given.Person("gone").Until(Given.Yesterday));
}
