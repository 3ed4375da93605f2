namespace SocialPolicy.Rules;

/// <summary>A channel as rules see it: its people, its evidence, and nothing of other channels.</summary>
/// <remarks>Its people are resolved references, each person once a part.</remarks>
public readonly struct ChannelView
{
    private readonly Moment _moment;

    internal ChannelView(Moment moment, int row) => (_moment, Row) = (moment, row);

    /// <summary>The channel as the organization records it.</summary>
    public Channel Channel => _moment.Facts.Organization.Channels.Rows[Slot]!;

    /// <summary>The evaluation instant.</summary>
    public Clock Clock => _moment.Clock;

    /// <summary>Whether the channel is in use.</summary>
    public bool IsRunning => Data.Status == ChannelStatus.Active;

    /// <summary>The person who is accountable.</summary>
    public ActorView Owner => new(_moment, Data.Owner);

    /// <summary>The person in whose name the channel speaks.</summary>
    public ActorView SpeaksFor => new(_moment, Data.SpeaksFor);

    /// <summary>Whether the channel speaks in a person's name, resolved or not.</summary>
    public bool SpeaksForSomebody => Data.SpeaksFor != ChannelRow.Unset;

    /// <summary>Who posts and answers.</summary>
    public ActorsView Operators => Links(Data.Operators, Data.Access);

    /// <summary>Who stands in, other than the owner.</summary>
    public ActorsView Deputies => Links(Data.RestOfTeam - Data.Deputies, Data.RestOfTeam);

    /// <summary>Who holds administrator access.</summary>
    public ActorsView Access => Links(Data.Access, Data.End);

    /// <summary>Owner, operators and deputies.</summary>
    public ActorsView Team => Links(Data.Cover, Data.Operators);

    /// <summary>Owner and deputies.</summary>
    public ActorsView Cover => Links(Data.Cover, Data.RestOfTeam);

    /// <summary>The operators, or the owner where the channel names none.</summary>
    public ActorsView Posters => Data.NamesOperators ? Operators : Links(Data.Cover, Data.Cover + (Data.Owner >= 0 ? 1 : 0));

    /// <summary>Whether some active poster is not leadership.</summary>
    public bool IsDelegated => Posters.AnyActiveIs(Roles.NonLeadership);

    /// <summary>The reports on the channel, by date and then in the order of the document.</summary>
    public ReportsView Reports => new(_moment, _moment.Facts.Evidence.Reports[Row]);

    /// <summary>The posts on the channel, in the order of the document.</summary>
    public PostsView Posts => new(_moment, _moment.Facts.Evidence.Posts[Row]);

    /// <summary>The messages on the channel, in the order of the document.</summary>
    public MessagesView Messages => new(_moment, _moment.Facts.Evidence.Messages[Row]);

    /// <summary>The person to whom reports on the channel are agreed to go.</summary>
    public ActorView ReportRecipient => _moment.Resolve(Channel.Reporting?.To);

    /// <summary>Whether somebody of the cover is present on every day looked at in the days from today on.</summary>
    /// <param name="horizon">How far to look.</param>
    /// <param name="everyDay">Whether to look at every day and not at workdays only.</param>
    public bool IsCovered(Period horizon, bool everyDay) => Coverage.IsComplete(_moment, Cover.Ordinals, horizon, everyDay);

    /// <summary>The gaps in the channel's coverage of which a day lies in the days from today on.</summary>
    /// <param name="horizon">How far to look.</param>
    /// <param name="everyDay">Whether to look at every day and not at workdays only.</param>
    public IEnumerable<DateRange> CoverageGaps(Period horizon, bool everyDay) =>
        Coverage.Gaps(_moment, Cover.Ordinals.ToArray(), horizon, everyDay);

    internal int Row { get; }

    internal int Slot => Data.Slot;

    private ref readonly ChannelRow Data => ref _moment.Facts.Channels.Rows[Row];

    private ActorsView Links(int start, int end) => new(_moment, _moment.Facts.Channels.Links.AsSpan(start, end - start));
}
