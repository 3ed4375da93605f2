using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class RepliesMustBeDisclosedTests
{
    private const string Fault = "error SMP2004 message:m";

    private static readonly Clause Clause = EveryChannel.RepliesMustBeDisclosed();
    private static readonly Message InAnothersName = Given.Message() with
    {
        AnsweredAt = Given.At("2026-11-23T08:30:00+01:00"),
        AnsweredBy = "ben",
        InNameOf = "boss",
    };

    [Fact]
    public void RepliesMustBeDisclosed_is_violated_by_an_answer_in_anothers_name()
    {
        Assert.Equal([Fault], Clause.FoundIn(With(InAnothersName)));
        Assert.Equal(
            "channel = main; at = 2026-11-23T08:30:00+01:00; answeredBy = ben; inNameOf = boss",
            Clause.NamedIn(With(InAnothersName)));
    }

    [Fact]
    public void RepliesMustBeDisclosed_is_satisfied_by_an_answer_that_says_so() =>
        Assert.Empty(Clause.FoundIn(With(InAnothersName with { Disclosed = true })));

    [Fact]
    public void RepliesMustBeDisclosed_is_satisfied_by_an_answer_in_nobodys_name() =>
        Assert.Empty(Clause.FoundIn(With(InAnothersName with { InNameOf = null })));

    [Fact]
    public void RepliesMustBeDisclosed_is_satisfied_by_an_answer_in_ones_own_name() =>
        Assert.Empty(Clause.FoundIn(With(InAnothersName with { InNameOf = "ben" })));

    [Fact]
    public void RepliesMustBeDisclosed_takes_equal_ids_for_one_person_even_where_nobody_has_the_id() =>
        Assert.Empty(Clause.FoundIn(With(InAnothersName with { AnsweredBy = "ghost", InNameOf = "ghost" })));

    [Fact]
    public void RepliesMustBeDisclosed_finds_nothing_where_a_message_is_not_answered() =>
        Assert.Empty(Clause.FoundIn(With(InAnothersName with { AnsweredAt = null })));

    [Fact]
    public void RepliesMustBeDisclosed_is_violated_by_an_answer_of_somebody_who_is_not_named() =>
        Assert.Equal([Fault], Clause.FoundIn(With(InAnothersName with { AnsweredBy = null })));

    [Fact]
    public void RepliesMustBeDisclosed_is_violated_by_an_answer_to_a_message_that_was_removed() =>
        Assert.Equal([Fault], Clause.FoundIn(With(InAnothersName with { RemovedAt = Given.Now })));

    [Theory]
    [InlineData(ChannelStatus.Dormant)]
    [InlineData(ChannelStatus.Retired)]
    public void RepliesMustBeDisclosed_looks_at_messages_on_running_channels_only(ChannelStatus status) =>
        Assert.Empty(Clause.FoundIn(With(InAnothersName) with { Channels = [Given.Channel() with { Status = status }] }));

    [Fact]
    public void RepliesMustBeDisclosed_looks_at_messages_on_selected_channels_only() =>
        Assert.Empty(EveryChannel.Except(WithId("ma*")).RepliesMustBeDisclosed().FoundIn(With(InAnothersName)));

    [Fact]
    public void RepliesMustBeDisclosed_does_not_look_at_a_message_on_a_channel_that_does_not_exist() =>
        Assert.Empty(Clause.FoundIn(With(InAnothersName with { Channel = "ghost" })));

    [Fact]
    public void RepliesMustBeDisclosed_does_not_look_at_a_message_whose_id_was_given_before() =>
        Assert.Empty(Clause.FoundIn(With(InAnothersName with { Disclosed = true }, InAnothersName)));

    [Fact]
    public void RepliesMustBeDisclosed_says_what_is_wrong() => Snapshots.Match(string.Join('\n',
        Clause.MessagesIn(With(InAnothersName)),
        Clause.MessagesIn(With(InAnothersName with { AnsweredBy = null }))));

    private static Organization With(params Message[] messages) =>
        Given.Organization(Given.Channel(), Given.Person("boss", Role.Owner), Given.Person("ben")) with { Messages = [.. messages] };
}
