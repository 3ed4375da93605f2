using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>Brings a standing to an edited organization or to a later instant, by looking again at the subjects that are touched.</summary>
internal sealed class Revision
{
    /// <summary>Time alone changes nothing in what entities record.</summary>
    private static readonly HashSet<EntitySlot> NobodyInDoubt = [];

    private readonly Standing _before;
    private readonly Assessment _new;
    private readonly NearbyGround _ground;
    private readonly StateTree[] _states;

    /// <summary>Marks the nodes that this revision has made, which it may change.</summary>
    private readonly object _owner = new();
    private readonly TallyState?[] _tallies;
    private readonly long[] _subjects;
    private int _active;

    /// <summary>Looks at subjects as they were; made for the first, because mostly nobody asks.</summary>
    private Assessment? _old;

    private Revision(Standing before, NearbyGround ground)
    {
        (_before, _ground) = (before, ground);
        _new = new(ground);
        (_states, _tallies, _subjects) = ([.. before.States], [.. before.Tallies], [.. before.Subjects]);
        _active = before.ActivePeople;
    }

    private Assessment Old => _old ??= new(_before.Ground);

    /// <summary>The standing over an edited organization; null where so much is touched that all must be looked at.</summary>
    internal static Standing? ToOrganization(Standing before, Organization edited)
    {
        if (TableChanges.Between(before.Organization, edited) is not { } changes) return null;
        Referrers referrers = before.Ground.Referrers;
        foreach (EntitySlot changed in changes.Slots)
            referrers = referrers.With(EntityTables.At(before.Organization, changed), EntityTables.At(edited, changed), changed);

        NearbyGround ground = before.Ground.With(edited, before.Ground.Clock.Instant, referrers);
        var touched = new TouchedSubjects(before, ground);
        touched.Add(changes);
        return new Revision(before, ground).Look(touched.Subjects, touched.Doubtful);
    }

    /// <summary>The standing at a later instant; null where so much is touched that all must be looked at.</summary>
    internal static Standing? ToInstant(Standing before, DateTimeOffset later)
    {
        if (later < before.Ground.Clock.Instant) return null;
        NearbyGround ground = before.Ground.With(before.Organization, later, before.Ground.Referrers);
        var turned = new List<EntitySlot>();
        for (int kind = 0; kind < before.States.Length; kind++)
            before.States[kind].AddTurning(later.UtcTicks, slot => turned.Add(new((SubjectKind)kind, slot)));
        return new Revision(before, ground).Look(turned, NobodyInDoubt);
    }

    private Standing? Look(IReadOnlyCollection<EntitySlot> touched, IReadOnlySet<EntitySlot> doubtful)
    {
        foreach (EntitySlot subject in touched)
        {
            if (subject.Kind == SubjectKind.Person) Recount(subject.Slot);
        }

        if (CrossesSize()) return null;
        foreach (EntitySlot subject in touched) Look(subject, doubtful.Contains(subject));
        FillTallies();
        return new()
        {
            Ground = _ground,
            States = _states,
            Tallies = _tallies,
            Subjects = _subjects,
            ActivePeople = _active,
            ChannelsAskForPeopleOfEvidence = _before.ChannelsAskForPeopleOfEvidence || _new.ChannelsAskForPeopleOfEvidence,
        };
    }

    private void Look(EntitySlot subject, bool isDoubtful)
    {
        if (!IsLookedAtAsBefore(subject))
        {
            Old.Count(subject, _subjects, sign: -1);
            _new.Count(subject, _subjects, sign: 1);
        }

        ref StateTree states = ref _states[(int)subject.Kind];
        (SubjectState? state, long turn) = _new.Of(subject, isDoubtful ? null : states[subject.Slot]?.Faults ?? []);
        states = states.With(subject.Slot, state, turn, _owner);
        if (subject.Kind == SubjectKind.Channel) Recount(subject);
    }

    /// <summary>Whether the same clauses look at a subject: it is the very entity that it was, or a channel that is selected alike.</summary>
    private bool IsLookedAtAsBefore(EntitySlot subject)
    {
        if (ReferenceEquals(_before.Organization, _ground.Organization)) return true;
        if (subject.Kind is not SubjectKind.Channel) return subject.Kind == SubjectKind.Organization;
        if (ReferenceEquals(_before.Organization.Channels, _ground.Organization.Channels)) return true;
        return EntityTables.At(_before.Organization, subject) is Channel was
            && EntityTables.At(_ground.Organization, subject) is Channel now
            && _before.Organization.Channels.HasUniqueIds && _ground.Organization.Channels.HasUniqueIds
            && (ReferenceEquals(was, now) || (was.Id == now.Id && Combination.AreAlike(was, now)));
    }

    /// <summary>Takes back what a channel has added to counts, and adds what it adds now.</summary>
    private void Recount(EntitySlot channel)
    {
        foreach (CompiledClause clause in _ground.Policy.Counting)
        {
            ref TallyState tally = ref _tallies[clause.Ordinal]!;
            Tally? before = Old.Tally(clause, channel.Slot);
            Tally? after = _new.Tally(clause, channel.Slot);
            if (before is not null) tally = tally.With(before, sign: -1);
            if (after is not null) tally = tally.With(after, sign: 1);
            if (before is null == after is null) continue;
            tally = tally with { Channels = after is null ? tally.Channels.Without(channel.Slot) : tally.Channels.With(channel.Slot) };
        }
    }

    /// <summary>Looks for the channels that come to be named because one of the first is no longer counted over.</summary>
    private void FillTallies()
    {
        foreach (CompiledClause clause in _ground.Policy.Counting)
        {
            ref TallyState tally = ref _tallies[clause.Ordinal]!;
            if (tally.Channels.IsShort) tally = tally with { Channels = tally.Channels.Filled(behind => _new.CountedBehind(clause, behind)) };
        }
    }

    private void Recount(int person)
    {
        if (ActivePeople.IsActive(_before.Organization, person, _before.Ground.Clock.Date)) _active--;
        if (ActivePeople.IsActive(_ground.Organization, person, _ground.Clock.Date)) _active++;
    }

    /// <summary>Whether the organization has come to another size, in the eyes of a clause that asks for one.</summary>
    private bool CrossesSize()
    {
        if (_active == _before.ActivePeople) return false;
        foreach (OrganizationSize size in _ground.Policy.Sizes)
        {
            if (size.IsMetBy(_active) != size.IsMetBy(_before.ActivePeople)) return true;
        }

        return false;
    }
}
