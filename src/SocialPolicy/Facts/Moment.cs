using System.Runtime.CompilerServices;
using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>Facts at an instant: what views look at, of a whole organization or of what lies around one subject.</summary>
internal abstract class Moment
{
    private const int FewMasks = 16;

    private CoverageMask[] _masks = [];
    private AccessSummary[]? _access;

    private protected Moment(Organization organization, ResolvedCalendar calendar, Clock clock) =>
        (Organization, Calendar, Clock, Workdays) = (organization, calendar, clock, calendar.WorkdaysFrom(clock.Date));

    /// <summary>The same facts at the same instant, with another clock.</summary>
    private protected Moment(Moment other, Clock clock)
    {
        (Organization, Calendar, Clock, Workdays) = (other.Organization, other.Calendar, clock, other.Workdays);
        (Rows, Details, Links, Evidence) = (other.Rows, other.Details, other.Links, other.Evidence);
        (Summaries, TeamSkills, Covered) = (other.Summaries, other.TeamSkills, other.Covered);
        (Statuses, Skills, Members) = (other.Statuses, other.Skills, other.Members);
    }

    internal Organization Organization { get; }

    internal ResolvedCalendar Calendar { get; }

    internal Clock Clock { get; }

    internal ChannelRow[] Rows { get; private protected set; } = [];

    /// <summary>What is beside each row.</summary>
    internal ChannelDetails[] Details { get; private protected set; } = [];

    /// <summary>The numbers of people that the rows point into.</summary>
    internal int[] Links { get; private protected set; } = [];

    /// <summary>What is asked most of each row and its people on the day.</summary>
    internal ChannelSummary[] Summaries { get; private set; } = [];

    /// <summary>The competences of each row's team.</summary>
    internal TeamSkills[] TeamSkills { get; private set; } = [];

    /// <summary>On which of the coming days somebody of each row's cover is present.</summary>
    internal Presence[] Covered { get; private set; } = [];

    internal EvidenceFacts Evidence { get; private protected set; } = EvidenceFacts.None;

    /// <summary>The status of each person, by number.</summary>
    internal PersonStatus[] Statuses { get; private set; } = [];

    /// <summary>The skills of each person, by number.</summary>
    internal Skills[] Skills { get; private set; } = [];

    /// <summary>What channels take of each person, by number; their presence among it.</summary>
    internal Member[] Members { get; private set; } = [];

    /// <summary>The workdays among the days for which presence is digested.</summary>
    internal UInt128 Workdays { get; }

    /// <summary>What is asked of those who hold access to a channel and work on it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal AccessSummary AccessOf(int row) => _access is { } known ? known[row] : DigestedAccessOf(row);

    /// <summary>The days that a rule about coverage looks at. Answers are kept, because one rule asks for every channel.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal CoverageMask MaskOf(Period horizon, bool everyDay)
    {
        CoverageMask[] masks = _masks;
        return masks.Length > 0 && masks[0].IsOf(horizon, everyDay) ? masks[0] : OtherMaskOf(horizon, everyDay);
    }

    private CoverageMask OtherMaskOf(Period horizon, bool everyDay)
    {
        CoverageMask[] masks = _masks;
        foreach (CoverageMask mask in masks)
        {
            if (mask.IsOf(horizon, everyDay)) return mask;
        }

        var added = new CoverageMask(this, horizon, everyDay);
        _masks = masks.Length < FewMasks ? [.. masks, added] : [added];
        return added;
    }

    private AccessSummary DigestedAccessOf(int row) => (_access = DigestAccess()) is { } known
        ? known[row]
        : AccessSummary.Of(in Rows[row], in Details[row], Links, Statuses);

    /// <summary>Digests who holds access to all channels; null where channels come one by one.</summary>
    private protected virtual AccessSummary[]? DigestAccess() => null;

    private protected PeopleDigest People
    {
        set => (Statuses, Skills, Members) = (value.Statuses, value.Skills, value.Members);
    }

    private protected ChannelDigest Channels
    {
        set => (Summaries, TeamSkills, Covered) = (value.Summaries, value.TeamSkills, value.Covered);
    }

    /// <summary>The rows of the channels that each person serves.</summary>
    internal abstract ReverseIndex Reverse { get; }

    /// <summary>The rows among which are all of those in whose team a person is the only active one with some well-known competence.</summary>
    internal abstract ReadOnlySpan<int> ServedAsSoleExpert(int number);

    /// <summary>What rules ask of publications; null where these come one by one.</summary>
    internal virtual PublicationFacts? Publications => null;

    /// <summary>Whom the channels of the rows name for topics.</summary>
    internal abstract EscalationFacts Escalations { get; }

    /// <summary>The numbers of the people of a row in a part.</summary>
    internal ReadOnlySpan<int> NumbersOf(int row, ChannelPart part)
    {
        ref readonly ChannelRow data = ref Rows[row];
        (int start, int end) = part switch
        {
            ChannelPart.Team => (data.Cover, data.Operators),
            ChannelPart.Cover => (data.Cover, data.RestOfTeam),
            ChannelPart.Deputies => (data.RestOfTeam - data.Deputies, data.RestOfTeam),
            ChannelPart.Access => (data.Access, Details[row].End),
            ChannelPart.Posters when (data.Traits & ChannelTraits.NamesOperators) == 0 => (data.Cover, data.Cover + (data.Owner > ChannelRow.Nobody ? 1 : 0)),
            _ => (data.Operators, data.Access),
        };
        return Links.AsSpan(start, end - start);
    }

    internal Channel ChannelOf(int row) => Organization.Channels.Rows[Rows[row].Slot]!;

    internal Person PersonOf(int number) => Organization.People.Rows[SlotOf(number)]!;

    /// <summary>The position in the table of the person with a number.</summary>
    internal abstract int SlotOf(int number);

    /// <summary>The number of the person in a slot.</summary>
    internal abstract int NumberOfSlot(int slot);

    /// <summary>The number of the person with an id; 0 where there is none.</summary>
    internal abstract int NumberOf(PersonId? id);

    /// <summary>The row of the channel in a slot.</summary>
    internal abstract int RowOf(int slot);

    /// <summary>The place of the post in a slot among the posts by row.</summary>
    internal abstract int IndexOfPost(int slot);

    /// <summary>The place of the message in a slot among the messages by row.</summary>
    internal abstract int IndexOfMessage(int slot);
}
