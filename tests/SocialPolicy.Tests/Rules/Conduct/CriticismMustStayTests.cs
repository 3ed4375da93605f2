using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class CriticismMustStayTests
{
    private const string Fault = "error SMP8001 message:m";

    private static readonly Clause Clause = EveryChannel.CriticismMustStay();

    private static readonly Message Removed = Given.Message() with { RemovedAt = Given.Now, RemovedBy = "ben", RemovalReason = RemovalReason.Criticism };

    [Fact]
    public void CriticismMustStay_is_violated_by_a_message_that_was_removed_as_criticism() =>
        Assert.Equal([Fault], Clause.FoundIn(Given.WithMessages(Removed)));

    [Theory]
    [InlineData(RemovalReason.Spam)]
    [InlineData(RemovalReason.Illegal)]
    [InlineData(RemovalReason.OffTopic)]
    [InlineData(null)]
    public void CriticismMustStay_is_satisfied_by_another_reason_and_by_none(RemovalReason? reason) =>
        Assert.Empty(Clause.FoundIn(Given.WithMessages(Removed with { RemovalReason = reason })));

    [Fact]
    public void CriticismMustStay_is_satisfied_by_a_message_that_stays() =>
        Assert.Empty(Clause.FoundIn(Given.WithMessages(Removed with { RemovedAt = null })));

    [Fact]
    public void CriticismMustStay_is_violated_whoever_removed_the_message_and_though_it_was_answered() =>
        Assert.Equal([Fault], Clause.FoundIn(Given.WithMessages(Removed with { RemovedBy = "ghost", AnsweredAt = Given.Now, AnsweredBy = "boss" })));

    [Theory]
    [InlineData(ChannelStatus.Dormant)]
    [InlineData(ChannelStatus.Retired)]
    public void CriticismMustStay_looks_at_messages_on_running_channels_only(ChannelStatus status) =>
        Assert.Empty(Clause.FoundIn(Given.WithMessages(Removed) with { Channels = [Given.Channel() with { Status = status }] }));

    [Fact]
    public void CriticismMustStay_looks_at_messages_on_selected_channels_only() =>
        Assert.Empty(On(Platform.Xing).CriticismMustStay().FoundIn(Given.WithMessages(Removed)));

    [Fact]
    public void CriticismMustStay_says_what_is_wrong() => Snapshots.Match(string.Join('\n',
        Clause.MessagesIn(Given.WithMessages(Removed)),
        Clause.MessagesIn(Given.WithMessages(Removed with { RemovedBy = null }))));
}
