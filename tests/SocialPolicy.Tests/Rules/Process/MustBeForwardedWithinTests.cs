using SocialPolicy.Rules;
using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class MustBeForwardedWithinTests
{
    private const string Fault = "warning SMP7007 message:m";

    private static readonly Clause Clause = Topics(Topic.Complaint).MustBeForwardedWithin(Within.Hours(1));

    /// <summary>Received an hour before now.</summary>
    private static readonly Message Complaint = Given.Message() with { Topic = Topic.Complaint };

    private static readonly DateTimeOffset Later = Given.Now.AddTicks(1);

    [Fact]
    public void MustBeForwardedWithin_is_violated_once_the_deadline_is_past()
    {
        Assert.Empty(Clause.FoundIn(Given.WithMessages(Complaint)));
        Assert.Equal([Fault], Clause.FoundIn(Given.WithMessages(Complaint), Later));
    }

    [Fact]
    public void MustBeForwardedWithin_is_satisfied_by_a_unit_at_the_deadline() => Assert.Empty(Clause.FoundIn(Forwarded(("service", Given.Now)), Later));

    [Fact]
    public void MustBeForwardedWithin_is_violated_by_a_unit_an_instant_after_the_deadline() =>
        Assert.Equal([Fault], Clause.FoundIn(Forwarded(("service", Later)), Later));

    [Fact]
    public void MustBeForwardedWithin_does_not_count_what_leads_nowhere()
    {
        Assert.Equal([Fault], Clause.FoundIn(Forwarded(("nowhere", Given.Now)), Later));
        Assert.Equal([Fault], Clause.FoundIn(Forwarded((null, Given.Now)), Later));
        Assert.Equal([Fault], Clause.FoundIn(Forwarded(("service", null)), Later));
        Assert.Equal([Fault], Clause.FoundIn(Forwarded(("nowhere", Given.Now), ("service", Later)), Later));
    }

    [Fact]
    public void MustBeForwardedWithin_counts_the_earliest_of_several_units() =>
        Assert.Empty(Clause.FoundIn(Forwarded(("service", Later), ("nowhere", Given.Now), ("service", Given.Now)), Later));

    [Fact]
    public void MustBeForwardedWithin_is_satisfied_by_an_answer_at_the_deadline_and_violated_by_a_later_one()
    {
        Assert.Empty(Clause.FoundIn(Given.WithMessages(Complaint with { AnsweredAt = Given.Now }), Later));
        Assert.Equal([Fault], Clause.FoundIn(Given.WithMessages(Complaint with { AnsweredAt = Later }), Later));
    }

    [Fact]
    public void MustBeForwardedWithin_lets_off_a_message_that_was_removed() =>
        Assert.Empty(Clause.FoundIn(Given.WithMessages(Complaint with { RemovedAt = Given.Now.AddDays(1) }), Later));

    [Fact]
    public void MustBeForwardedWithin_looks_at_the_topics_it_names()
    {
        Assert.Empty(Clause.FoundIn(Given.WithMessages(Complaint with { Topic = Topic.Product }), Later));
        Assert.Equal([Fault], EveryChannel.Must(new MustBeForwardedWithin(Within.Hours(1))).FoundIn(Given.WithMessages(Complaint), Later));
    }

    [Fact]
    public void MustBeForwardedWithin_finds_nothing_where_the_calendar_has_no_workday()
    {
        Organization organization = Given.WithMessages(Complaint);
        organization = organization with { Calendar = organization.Calendar with { Workdays = [] } };
        Assert.Empty(Topics(Topic.Complaint).MustBeForwardedWithin(Within.Workdays(1)).FoundIn(organization, Given.Now.AddYears(9)));
    }

    [Theory]
    [InlineData(ChannelStatus.Dormant)]
    [InlineData(ChannelStatus.Retired)]
    public void MustBeForwardedWithin_looks_at_messages_on_running_channels_only(ChannelStatus status) =>
        Assert.Empty(Clause.FoundIn(Given.WithMessages(Complaint) with { Channels = [Given.Channel() with { Status = status }] }, Later));

    [Fact]
    public void MustBeForwardedWithin_turns_when_the_unit_comes_or_the_deadline_passes()
    {
        Evaluation waiting = Policy.Define("Test").With(Clause).Build().Evaluate(Given.WithMessages(Complaint), Given.Now);
        Evaluation late = waiting.At(Later);

        Assert.Empty(waiting.Diagnostics);
        Assert.Single(late.Diagnostics);
        Assert.Empty(late.Apply(Edit.Put(Forwarded(("service", Given.Now)).Messages.First())).Diagnostics);
    }

    [Fact]
    public void MustBeForwardedWithin_says_what_is_wrong() => Snapshots.Match(string.Join('\n',
        Clause.MessagesIn(Given.WithMessages(Complaint), Later),
        Clause.MessagesIn(Forwarded(("service", Given.Now.AddHours(2))), Given.Now.AddDays(1)),
        Topics(Topic.Complaint).MustBeForwardedWithin(Within.Workdays(1)).MessagesIn(
            Given.WithMessages(Complaint with { AnsweredAt = Given.Now.AddDays(3) }), Given.Now.AddDays(9))));

    private static Organization Forwarded(params (string? To, DateTimeOffset? At)[] entries) => Given.WithMessages(Complaint with
    {
        Forwarded = [.. entries.Select(entry => new Forwarding(entry.To is null ? default(UnitId?) : new UnitId(entry.To), entry.At))],
    });
}
