using SocialPolicy.Rules;
using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class MustBeAnsweredByTests
{
    private const string Fault = "error SMP7001 message:m";

    private static readonly Clause Clause = Topics(Topic.Critical, "weather").MustBeAnsweredBy(Roles.Leadership);

    private static readonly Message ByBen = Given.Message() with { Topic = Topic.Critical, AnsweredAt = Given.Now, AnsweredBy = "ben" };

    [Fact]
    public void MustBeAnsweredBy_is_violated_by_an_answer_of_somebody_without_the_role()
    {
        Assert.Equal([Fault], Clause.FoundIn(Given.WithMessages(ByBen)));
        Assert.Equal(
            "channel = main; topic = critical; answered = 2026-11-23T08:00:00Z; roles = owner, executive; answeredBy = ben; role = employee",
            Clause.NamedIn(Given.WithMessages(ByBen)).Replace("+00:00", "Z", StringComparison.Ordinal));
    }

    [Fact]
    public void MustBeAnsweredBy_is_satisfied_by_an_answer_of_somebody_with_the_role() =>
        Assert.Empty(Clause.FoundIn(Given.WithMessages(ByBen with { AnsweredBy = "boss" })));

    [Fact]
    public void MustBeAnsweredBy_is_satisfied_by_somebody_who_has_left_since()
    {
        Organization organization = Given.WithMessages(ByBen with { AnsweredBy = "boss" });
        Assert.Empty(Clause.FoundIn(organization with { People = [Given.Person("boss", Role.Executive).Until(Given.Yesterday)] }));
    }

    [Fact]
    public void MustBeAnsweredBy_is_violated_by_an_answer_of_somebody_who_is_not_known()
    {
        Assert.Equal([Fault], Clause.FoundIn(Given.WithMessages(ByBen with { AnsweredBy = "ghost" })));
        Assert.Equal([Fault], Clause.FoundIn(Given.WithMessages(ByBen with { AnsweredBy = null })));
    }

    [Fact]
    public void MustBeAnsweredBy_finds_nothing_where_a_message_is_not_answered() =>
        Assert.Empty(Clause.FoundIn(Given.WithMessages(ByBen with { AnsweredAt = null })));

    [Fact]
    public void MustBeAnsweredBy_is_violated_whether_or_not_the_message_was_removed() =>
        Assert.Equal([Fault], Clause.FoundIn(Given.WithMessages(ByBen with { RemovedAt = Given.Now })));

    [Theory]
    [InlineData("general", false)]
    [InlineData("b2b", false)]
    [InlineData("CRITICAL", true)]
    [InlineData("weather", true)]
    [InlineData("Weather", false)]
    [InlineData("climate", false)]
    public void MustBeAnsweredBy_looks_at_the_topics_it_names(string topic, bool isLookedAt) =>
        Assert.Equal(isLookedAt ? [Fault] : [], Clause.FoundIn(Given.WithMessages(ByBen with { Topic = topic })));

    [Fact]
    public void MustBeAnsweredBy_does_not_look_at_other_topics_where_it_names_well_known_ones_only() =>
        Assert.Empty(Topics(Topic.Critical).MustBeAnsweredBy(Role.Owner).FoundIn(Given.WithMessages(ByBen with { Topic = "weather" })));

    [Fact]
    public void MustBeAnsweredBy_takes_each_of_the_roles() =>
        Assert.Empty(Topics(Topic.Critical).MustBeAnsweredBy(Role.Owner, Role.Employee).FoundIn(Given.WithMessages(ByBen)));

    [Theory]
    [InlineData(ChannelStatus.Dormant)]
    [InlineData(ChannelStatus.Retired)]
    public void MustBeAnsweredBy_looks_at_messages_on_running_channels_only(ChannelStatus status) =>
        Assert.Empty(Clause.FoundIn(Given.WithMessages(ByBen) with { Channels = [Given.Channel() with { Status = status }] }));

    [Fact]
    public void MustBeAnsweredBy_looks_at_messages_on_selected_channels_only()
    {
        Assert.Empty(Topics(Topic.Critical).Except(On(Platform.X)).MustBeAnsweredBy(Roles.Leadership).FoundIn(Given.WithMessages(ByBen)));
        Assert.Empty(On(Platform.Xing).Topics(Topic.Critical).MustBeAnsweredBy(Roles.Leadership).FoundIn(Given.WithMessages(ByBen)));
        Assert.Equal([Fault], On(Platform.X).Topics(Topic.Critical).MustBeAnsweredBy(Roles.Leadership).FoundIn(Given.WithMessages(ByBen)));
    }

    [Fact]
    public void MustBeAnsweredBy_says_what_is_wrong() => Snapshots.Match(string.Join('\n',
        Clause.MessagesIn(Given.WithMessages(ByBen)),
        Clause.MessagesIn(Given.WithMessages(ByBen with { AnsweredBy = "ghost", Topic = "weather" })),
        Clause.MessagesIn(Given.WithMessages(ByBen with { AnsweredBy = null }))));
}
