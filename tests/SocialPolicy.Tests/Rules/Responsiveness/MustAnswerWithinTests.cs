using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class MustAnswerWithinTests
{
    private const string Waits = "error SMP5001 message:m";
    private const string Late = "warning SMP5002 message:m";

    private static readonly Clause Clause = EveryChannel.MustAnswerWithin(Within.Hours(1));

    /// <summary>Received an hour before now.</summary>
    private static readonly Message Waiting = Given.Message();

    [Fact]
    public void MustAnswerWithin_is_satisfied_by_a_message_whose_deadline_is_now() => Assert.Empty(Clause.FoundIn(Given.WithMessages(Waiting)));

    [Fact]
    public void MustAnswerWithin_is_violated_by_a_message_whose_deadline_was_an_instant_ago() =>
        Assert.Equal([Waits], Clause.FoundIn(Given.WithMessages(Waiting), Given.Now.AddTicks(1)));

    [Fact]
    public void MustAnswerWithin_is_satisfied_by_an_answer_at_the_deadline()
    {
        Assert.Empty(Clause.FoundIn(Answered(Given.Now), Given.Now.AddDays(9)));
        Assert.Empty(Clause.FoundIn(Answered(Waiting.ReceivedAt), Given.Now.AddDays(9)));
        Assert.Empty(Clause.FoundIn(Answered(Waiting.ReceivedAt.AddHours(-1)), Given.Now.AddDays(9)));
    }

    [Fact]
    public void MustAnswerWithin_is_violated_by_an_answer_an_instant_after_the_deadline() =>
        Assert.Equal([Late], Clause.FoundIn(Answered(Given.Now.AddTicks(1)), Given.Now.AddDays(9)));

    [Fact]
    public void MustAnswerWithin_lets_off_a_message_that_was_removed_and_not_answered() =>
        Assert.Empty(Clause.FoundIn(Given.WithMessages(Waiting with { RemovedAt = Given.Now.AddDays(1) }), Given.Now.AddDays(9)));

    [Fact]
    public void MustAnswerWithin_is_violated_by_a_late_answer_whether_or_not_the_message_was_removed() =>
        Assert.Equal([Late], Clause.FoundIn(Given.WithMessages(Waiting with { AnsweredAt = Given.Now.AddDays(1), RemovedAt = Given.Now })));

    [Fact]
    public void MustAnswerWithin_does_not_ask_who_answered() =>
        Assert.Empty(Clause.FoundIn(Given.WithMessages(Waiting with { AnsweredAt = Given.Now, AnsweredBy = "ghost" })));

    [Theory]
    [InlineData("2026-11-19T00:00:00+01:00", "2026-11-21T00:00:00+01:00")]
    [InlineData("2026-11-20T23:59:00+01:00", "2026-11-24T00:00:00+01:00")]
    public void MustAnswerWithin_counts_workdays_to_the_end_of_the_last_one(string received, string deadline)
    {
        Organization organization = Given.WithMessages(Waiting with { ReceivedAt = Given.At(received) }).In("Europe/Berlin");
        Clause clause = EveryChannel.MustAnswerWithin(Within.Workdays(1));

        Assert.Empty(clause.FoundIn(organization, Given.At(deadline)));
        Assert.Equal([Waits], clause.FoundIn(organization, Given.At(deadline).AddTicks(1)));
    }

    [Fact]
    public void MustAnswerWithin_finds_nothing_where_the_calendar_has_no_workday()
    {
        Organization organization = Given.WithMessages(Waiting, Waiting with { Id = "late", AnsweredAt = Given.Now.AddYears(3) });
        organization = organization with { Calendar = organization.Calendar with { Workdays = [] } };

        Assert.Empty(EveryChannel.MustAnswerWithin(Within.Workdays(1)).FoundIn(organization, Given.Now.AddYears(9)));
        Assert.Empty(EveryChannel.MustAnswerWithin(Within.WorkingHours(1)).FoundIn(organization, Given.Now.AddYears(9)));
    }

    [Theory]
    [InlineData(ChannelStatus.Dormant)]
    [InlineData(ChannelStatus.Retired)]
    public void MustAnswerWithin_looks_at_messages_on_running_channels_only(ChannelStatus status) => Assert.Empty(Clause.FoundIn(
        Given.WithMessages(Waiting) with { Channels = [Given.Channel() with { Status = status }] }, Given.Now.AddDays(9)));

    [Fact]
    public void MustAnswerWithin_looks_at_messages_on_selected_channels_only() =>
        Assert.Empty(On(Platform.Xing).MustAnswerWithin(Within.Hours(1)).FoundIn(Given.WithMessages(Waiting), Given.Now.AddDays(9)));

    [Fact]
    public void MustAnswerWithin_does_not_look_at_a_message_on_a_channel_that_does_not_exist() =>
        Assert.Empty(Clause.FoundIn(Given.WithMessages(Waiting with { Channel = "ghost" }), Given.Now.AddDays(9)));

    [Fact]
    public void MustAnswerWithin_names_receipt_and_deadline_on_the_calendars_wall_clock()
    {
        Assert.Equal(
            "channel = main; received = 2026-11-23T08:00:00+01:00; limit = within PT1H; deadline = 2026-11-23T09:00:00+01:00",
            Clause.NamedIn(Given.WithMessages(Waiting with { ReceivedAt = Waiting.ReceivedAt.ToUniversalTime() }).In("Europe/Berlin"), Given.Now.AddDays(9)));
        Assert.Equal(
            "channel = main; received = 2026-11-23T08:00:00+01:00; limit = workdays 1; deadline = 2026-11-25T00:00:00+01:00; lastDay = 2026-11-24",
            EveryChannel.MustAnswerWithin(Within.Workdays(1)).NamedIn(Given.WithMessages(Waiting).In("Europe/Berlin"), Given.Now.AddDays(9)));
    }

    [Fact]
    public void MustAnswerWithin_turns_when_the_deadline_has_passed_and_not_before()
    {
        Evaluation evaluation = Policy.Define("Test").With(Clause).Build().Evaluate(Given.WithMessages(Waiting), Given.Now.AddMinutes(-30)).At(Given.Now);

        Assert.Empty(evaluation.Diagnostics);
        Assert.Single(evaluation.At(Given.Now.AddTicks(1)).Diagnostics);
    }

    [Fact]
    public void MustAnswerWithin_says_what_is_wrong() => Snapshots.Match(string.Join('\n',
        Clause.MessagesIn(Given.WithMessages(Waiting).In("Europe/Berlin"), Given.Now.AddDays(9)),
        Clause.MessagesIn(Given.WithMessages(Waiting with { AnsweredAt = Given.Now.AddDays(1), AnsweredBy = "ben" }).In("Europe/Berlin")),
        Clause.MessagesIn(Given.WithMessages(Waiting with { AnsweredAt = Given.Now.AddDays(1) }).In("Europe/Berlin")),
        EveryChannel.MustAnswerWithin(Within.WorkingHours(4)).MessagesIn(Given.WithMessages(Waiting).In("Europe/Berlin"), Given.Now.AddDays(9)),
        EveryChannel.MustAnswerWithin(Within.Workdays(1)).MessagesIn(Given.WithMessages(Waiting).In("Europe/Berlin"), Given.Now.AddDays(9)),
        EveryChannel.MustAnswerWithin(Within.Workdays(2)).MessagesIn(
            Given.WithMessages(Waiting with { AnsweredAt = Given.Now.AddDays(8), AnsweredBy = "boss" }).In("Europe/Berlin"))));

    private static Organization Answered(DateTimeOffset at) => Given.WithMessages(Waiting with { AnsweredAt = at, AnsweredBy = "ben" });
}
