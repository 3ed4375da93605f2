using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class RemovalsMustBeExplainedTests
{
    private const string Fault = "warning SMP8003 message:m";

    private static readonly Clause Clause = EveryChannel.RemovalsMustBeExplained();

    private static readonly Message Removed = Given.Message() with { RemovedAt = Given.Now, RemovedBy = "ben", RemovalReason = RemovalReason.Spam };

    [Theory]
    [InlineData(RemovalReason.Criticism)]
    [InlineData(RemovalReason.Spam)]
    [InlineData(RemovalReason.Illegal)]
    [InlineData(RemovalReason.OffTopic)]
    public void RemovalsMustBeExplained_is_satisfied_by_somebody_known_and_any_reason(RemovalReason reason) =>
        Assert.Empty(Clause.FoundIn(Given.WithMessages(Removed with { RemovalReason = reason })));

    [Fact]
    public void RemovalsMustBeExplained_is_violated_by_no_reason() =>
        Assert.Equal([Fault], Clause.FoundIn(Given.WithMessages(Removed with { RemovalReason = null })));

    [Fact]
    public void RemovalsMustBeExplained_is_violated_by_nobody_known()
    {
        Assert.Equal([Fault], Clause.FoundIn(Given.WithMessages(Removed with { RemovedBy = null })));
        Assert.Equal([Fault], Clause.FoundIn(Given.WithMessages(Removed with { RemovedBy = "ghost" })));
    }

    [Fact]
    public void RemovalsMustBeExplained_reports_a_message_once_where_both_are_missing() =>
        Assert.Equal([Fault], Clause.FoundIn(Given.WithMessages(Removed with { RemovedBy = null, RemovalReason = null })));

    [Fact]
    public void RemovalsMustBeExplained_is_satisfied_by_somebody_who_has_left_since() => Assert.Empty(Clause.FoundIn(
        Given.WithMessages(Removed) with { People = [Given.Person("ben").Until(Given.Yesterday)] }));

    [Fact]
    public void RemovalsMustBeExplained_is_satisfied_by_a_message_that_stays() =>
        Assert.Empty(Clause.FoundIn(Given.WithMessages(Given.Message(), Given.Message() with { Id = "n", RemovedBy = "ghost" })));

    [Theory]
    [InlineData(ChannelStatus.Dormant)]
    [InlineData(ChannelStatus.Retired)]
    public void RemovalsMustBeExplained_looks_at_messages_on_running_channels_only(ChannelStatus status) => Assert.Empty(Clause.FoundIn(
        Given.WithMessages(Removed with { RemovalReason = null }) with { Channels = [Given.Channel() with { Status = status }] }));

    [Fact]
    public void RemovalsMustBeExplained_looks_at_messages_on_selected_channels_only() =>
        Assert.Empty(On(Platform.Xing).RemovalsMustBeExplained().FoundIn(Given.WithMessages(Removed with { RemovalReason = null })));

    [Fact]
    public void RemovalsMustBeExplained_says_what_is_wrong() => Snapshots.Match(string.Join('\n',
        Clause.MessagesIn(Given.WithMessages(Removed with { RemovalReason = null })),
        Clause.MessagesIn(Given.WithMessages(Removed with { RemovedBy = null })),
        Clause.MessagesIn(Given.WithMessages(Removed with { RemovedBy = "ghost" })),
        Clause.MessagesIn(Given.WithMessages(Removed with { RemovedBy = null, RemovalReason = null })),
        Clause.MessagesIn(Given.WithMessages(Removed with { RemovedBy = "ghost", RemovalReason = null }))));
}
