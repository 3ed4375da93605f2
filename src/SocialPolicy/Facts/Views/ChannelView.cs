using System.Runtime.CompilerServices;

namespace SocialPolicy.Rules;

/// <summary>A channel as rules see it: its people, its evidence, and nothing of other channels.</summary>
/// <remarks>Its people are resolved references, each person once a part. What has a property here is at hand
/// without going to the record.</remarks>
public readonly ref struct ChannelView
{
    private readonly Moment _moment;

    internal ChannelView(Moment moment, int row) => (_moment, Row) = (moment, row);

    /// <summary>The channel as the organization records it.</summary>
    public Channel Channel => _moment.ChannelOf(Row);

    /// <summary>The evaluation instant.</summary>
    public Clock Clock => _moment.Clock;

    /// <summary>Whether the channel is in use.</summary>
    public bool IsRunning => Says(ChannelTraits.Running);

    /// <summary>The date on which the channel was opened, or null.</summary>
    public DateOnly? Since => DateOf(Details.Since);

    /// <summary>Whether readers are told, in whatever way, that somebody else writes.</summary>
    public bool DisclosesDelegation => Says(ChannelTraits.Discloses);

    /// <summary>Whether the profile picture shows a person.</summary>
    public bool ShowsPortrait => Says(ChannelTraits.ShowsPortrait);

    /// <summary>Whether an imprint that is not blank is recorded.</summary>
    public bool HasImprint => Says(ChannelTraits.HasImprint);

    /// <summary>Whether the owner may decide without asking.</summary>
    public bool OwnerDecides => Says(ChannelTraits.OwnerDecides);

    /// <summary>Whether a budget of more than nothing is recorded.</summary>
    public bool HasBudget => Says(ChannelTraits.HasBudget);

    /// <summary>Whether working time of more than nothing is recorded.</summary>
    public bool HasWorkingTime => Says(ChannelTraits.HasHours);

    /// <summary>Whether some figure is measured.</summary>
    public bool MeasuresSomething => Says(ChannelTraits.HasKpis);

    /// <summary>Whether a strategy is documented.</summary>
    public bool HasStrategy => Says(ChannelTraits.HasStrategy);

    /// <summary>The date on which the strategy was last gone through, or null.</summary>
    public DateOnly? StrategyReviewed => DateOf(Details.StrategyReviewed);

    /// <summary>Whether signing in takes a second factor.</summary>
    public bool UsesTwoFactor => Says(ChannelTraits.UsesTwoFactor);

    /// <summary>Whether the channel is on the organization's public list of accounts.</summary>
    public bool IsListed => Says(ChannelTraits.IsListed);

    /// <summary>The date on which somebody last went through who holds access, or null.</summary>
    public DateOnly? AccessReviewed => DateOf(Details.AccessReviewed);

    /// <summary>The person who is accountable.</summary>
    public ActorView Owner => new(_moment, Row, ActorPlace.Owner, Summary.Owner);

    /// <summary>The person in whose name the channel speaks.</summary>
    public ActorView SpeaksFor => new(_moment, _moment.Details[Row].SpeaksFor);

    /// <summary>Whether the channel speaks in a person's name, resolved or not.</summary>
    public bool SpeaksForSomebody => Says(ChannelTraits.SpeaksForSomebody);

    /// <summary>Whether the channel speaks in a person's name, resolved or not, and its readers are not told that somebody else writes.</summary>
    public bool SpeaksForSomebodyUndisclosed =>
        (Summary.Traits & (ChannelTraits.SpeaksForSomebody | ChannelTraits.Discloses)) == ChannelTraits.SpeaksForSomebody;

    /// <summary>Who posts and answers.</summary>
    public ActorsView Operators => Part(ChannelPart.Operators);

    /// <summary>Who stands in, other than the owner.</summary>
    public ActorsView Deputies => Part(ChannelPart.Deputies);

    /// <summary>Who is named as standing in, the owner included where the owner is.</summary>
    public ActorsView NamedDeputies => Says(ChannelTraits.OwnerIsDeputy) ? Cover : Deputies;

    /// <summary>Who holds administrator access.</summary>
    public ActorsView Access => Part(ChannelPart.Access);

    /// <summary>Whether somebody who has left is named among those who hold access, operate the channel or stand in.</summary>
    public bool NamesLeaver => _moment.AccessOf(Row).NamesLeaver;

    /// <summary>Owner, operators and deputies.</summary>
    public ActorsView Team => Part(ChannelPart.Team);

    /// <summary>Owner and deputies.</summary>
    public ActorsView Cover => Part(ChannelPart.Cover);

    /// <summary>The operators, or the owner where the channel names none.</summary>
    public ActorsView Posters => Part(ChannelPart.Posters);

    /// <summary>Whether some active poster is not leadership.</summary>
    public bool IsDelegated => Summary.Posters.AnyIs(Roles.NonLeadership);

    /// <summary>The reports on the channel, by date and then in the order of the document.</summary>
    public ReportsView Reports => new(_moment, Row);

    /// <summary>The posts on the channel, in the order of the document.</summary>
    public PostsView Posts => new(_moment, Row);

    /// <summary>The messages on the channel, in the order of the document.</summary>
    public MessagesView Messages => new(_moment, Row);

    /// <summary>The person to whom reports on the channel are agreed to go.</summary>
    public ActorView ReportRecipient => new(_moment, Row, ActorPlace.ReportRecipient, Summary.ReportRecipient);

    /// <summary>Whether reports are agreed to come at least once in a period; periods compare by length.</summary>
    /// <param name="period">The period.</param>
    public bool AgreesToReportEvery(Period period) => IsAtMost(Details.AgreedReporting, period.Length);

    /// <summary>Whether an answer within a limit is promised; limits compare by <see cref="Rules.Clock.LengthOf"/>.</summary>
    /// <param name="limit">The limit.</param>
    public bool PromisesAnswerWithin(ResponseLimit limit) => IsAtMost(Details.ResponseTarget, Clock.LengthOf(limit));

    /// <summary>Whether each step of approval has a time and all together take no longer than a duration; durations compare
    /// and add up by <see cref="Period.Length"/>.</summary>
    /// <param name="duration">The duration.</param>
    public bool ApprovesWithin(Period duration) => IsAtMost(Details.ApprovalTime, duration.Length);

    /// <summary>Whether the channel names for each of some topics an active person with one of some roles.</summary>
    /// <param name="topics">The topics.</param>
    /// <param name="roles">The roles.</param>
    public bool EscalatesTo(TopicSet topics, Roles roles) => _moment.Escalations.LeadsTo(_moment, Row, in topics, roles);

    /// <summary>Whether the channel names for a topic an active person with one of some roles.</summary>
    /// <param name="topic">The topic.</param>
    /// <param name="roles">The roles.</param>
    public bool EscalatesTo(Topic topic, Roles roles) => _moment.Escalations.LeadsTo(_moment, Row, topic, roles);

    /// <summary>Those whom the channel names for a topic, each once and in the order of the document. They are gathered anew each time:
    /// whether one of them will do is at hand in <see cref="EscalatesTo(Topic, Roles)"/>.</summary>
    /// <param name="topic">The topic.</param>
    public IReadOnlyList<ActorView> EscalationFor(Topic topic) => _moment.Escalations.PeopleFor(_moment, Row, topic);

    /// <summary>Whether somebody of the cover is present on every day looked at in the days from today on.</summary>
    /// <param name="horizon">How far to look.</param>
    /// <param name="everyDay">Whether to look at every day and not at workdays only.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsCovered(Period horizon, bool everyDay) => Coverage.IsComplete(_moment, Row, horizon, everyDay);

    /// <summary>The gaps in the channel's coverage of which a day lies in the days from today on.</summary>
    /// <param name="horizon">How far to look.</param>
    /// <param name="everyDay">Whether to look at every day and not at workdays only.</param>
    public IEnumerable<DateRange> CoverageGaps(Period horizon, bool everyDay) =>
        Coverage.Gaps(_moment, Row, horizon, everyDay);

    internal int Row { get; }

    internal int Slot => Summary.Slot;

    private ref readonly ChannelSummary Summary => ref _moment.Summaries[Row];

    private ref readonly ChannelDetails Details => ref _moment.Details[Row];

    private static DateOnly? DateOf(int number) => number == ChannelDetails.NoDate ? null : DateOnly.FromDayNumber(number);

    private static bool IsAtMost(long ticks, TimeSpan? limit) => ticks != ChannelDetails.NoLength && ticks <= limit?.Ticks;

    private bool Says(ChannelTraits trait) => (Summary.Traits & trait) != 0;

    private ActorsView Part(ChannelPart part) => new(_moment, Row, part);
}
