using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>Facts at an instant: what views look at, of a whole organization or of what lies around one subject.</summary>
internal abstract class Moment
{
    private CoverageMask? _mask;

    private protected Moment(Organization organization, ResolvedCalendar calendar, Clock clock) =>
        (Organization, Calendar, Clock, Workdays) = (organization, calendar, clock, calendar.WorkdaysFrom(clock.Date));

    internal Organization Organization { get; }

    internal ResolvedCalendar Calendar { get; }

    internal Clock Clock { get; }

    internal ChannelRow[] Rows { get; private protected set; } = [];

    /// <summary>What is beside each row.</summary>
    internal ChannelDetails[] Details { get; private protected set; } = [];

    /// <summary>The numbers of people that the rows point into.</summary>
    internal int[] Links { get; private protected set; } = [];

    internal EvidenceFacts Evidence { get; private protected set; } = EvidenceFacts.None;

    /// <summary>The status of each person, by number.</summary>
    internal PersonStatus[] Statuses { get; private set; } = [];

    /// <summary>The skills of each person, by number.</summary>
    internal Skills[] Skills { get; private set; } = [];

    /// <summary>The presence of each person, by number.</summary>
    internal Presence[] Presences { get; private set; } = [];

    /// <summary>The workdays among the days for which presence is digested.</summary>
    internal UInt128 Workdays { get; }

    /// <summary>The days that a rule about coverage looks at. The latest answer is kept, because one rule asks for every channel.</summary>
    internal CoverageMask MaskOf(Period horizon, bool everyDay)
    {
        CoverageMask? mask = _mask;
        return mask is not null && mask.IsOf(horizon, everyDay) ? mask : _mask = new CoverageMask(this, horizon, everyDay);
    }

    private protected PeopleDigest People
    {
        set => (Statuses, Skills, Presences) = (value.Statuses, value.Skills, value.Presences);
    }

    /// <summary>The rows of the channels that each person serves.</summary>
    internal abstract ReverseIndex Reverse { get; }

    /// <summary>Whom the channels of the rows name for topics.</summary>
    internal abstract EscalationFacts Escalations { get; }

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
