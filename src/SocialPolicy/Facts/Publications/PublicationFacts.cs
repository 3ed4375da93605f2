namespace SocialPolicy;

/// <summary>Publications as rules ask about them, by their slots: kinds, steps and announcements as numbers, so that no rule goes past the records.</summary>
internal sealed class PublicationFacts
{
    private readonly Organization _organization;
    private readonly PublicationKind?[] _kinds;
    private readonly NumberedNames _stepNames = new();
    private readonly NumberedNames _platforms = new();
    private readonly int[] _stepStarts;
    private readonly int[] _announcementStarts;
    private readonly NamedInstant[] _steps;
    private readonly NamedInstant[] _announcements;
    private int[]? _people;

    internal PublicationFacts(Organization organization)
    {
        _organization = organization;
        PersistentVector<Publication> publications = organization.Publications.Rows;
        _kinds = new PublicationKind?[publications.Count];
        (_stepStarts, _announcementStarts) = (new int[_kinds.Length + 1], new int[_kinds.Length + 1]);
        var steps = new List<NamedInstant>();
        var announcements = new List<NamedInstant>();
        for (int slot = 0; slot < _kinds.Length; slot++)
        {
            if (organization.Publications.First(slot) is { } publication)
            {
                _kinds[slot] = publication.Kind;
                foreach (PublicationStep step in publication.Steps) steps.Add(new(_stepNames.Add(step.Step ?? ""), TicksOf(step.At)));
                foreach (Announcement announcement in publication.AnnouncedOn)
                    announcements.Add(new(announcement.Platform is { } platform ? _platforms.Add(platform.Name) : NumberedNames.Unknown, TicksOf(announcement.At)));
            }

            (_stepStarts[slot + 1], _announcementStarts[slot + 1]) = (steps.Count, announcements.Count);
        }

        (_steps, _announcements) = ([.. steps], [.. announcements]);
    }

    /// <summary>The kind of the publication in each slot; null where there is none or it is a discarded twin.</summary>
    internal ReadOnlySpan<PublicationKind?> Kinds => _kinds;

    /// <summary>When a step was taken, by its position in the document, in ticks of UTC; never where that is not recorded.</summary>
    internal long TakenAt(int slot, int step) => StepsOf(slot)[step].Ticks;

    /// <summary>The number of the person who took a step, by its position in the document; 0 for nobody.</summary>
    internal int TakenBy(int slot, int step) => (_people ??= FindPeople())[_stepStarts[slot] + step];

    /// <summary>The position in the document of the earliest record of a step, of equal instants the first; −1 where none has a time.</summary>
    internal int EarliestOf(int slot, string step)
    {
        int name = _stepNames.Find(step);
        ReadOnlySpan<NamedInstant> steps = StepsOf(slot);
        int earliest = -1;
        long ticks = Turns.Never;
        for (int i = 0; i < steps.Length; i++)
        {
            if (steps[i].Name == name && steps[i].Ticks < ticks) (earliest, ticks) = (i, steps[i].Ticks);
        }

        return earliest;
    }

    /// <summary>When a publication was first announced on a platform, in ticks of UTC; never where that is not recorded.</summary>
    internal long AnnouncedAt(int slot, Platform platform)
    {
        int name = _platforms.Find(platform.Name);
        long first = Turns.Never;
        foreach (NamedInstant announcement in _announcements.AsSpan(_announcementStarts[slot].._announcementStarts[slot + 1]))
        {
            if (announcement.Name == name && name != NumberedNames.Unknown) first = Math.Min(first, announcement.Ticks);
        }

        return first;
    }

    private static long TicksOf(DateTimeOffset? instant) => instant?.UtcTicks ?? Turns.Never;

    private ReadOnlySpan<NamedInstant> StepsOf(int slot) => _steps.AsSpan(_stepStarts[slot].._stepStarts[slot + 1]);

    /// <summary>Finds who took the steps when a rule first asks, all together, so that waiting for memory overlaps.</summary>
    private int[] FindPeople()
    {
        var ids = new IdBatch(_steps.Length);
        for (int slot = 0; slot < _kinds.Length; slot++)
        {
            if (_kinds[slot] is null) continue;
            foreach (PublicationStep step in _organization.Publications.Rows[slot]!.Steps) ids.Add(step.By?.Value);
        }

        int[] people = new int[ids.Count];
        _organization.People.Ids.FindAll(ids, people);
        foreach (ref int person in people.AsSpan()) person = PersonFacts.NumberOf(person);
        return people;
    }

    /// <summary>When something with a name took place.</summary>
    /// <param name="Name">The name's number.</param>
    /// <param name="Ticks">The instant in ticks of UTC; never where it is not recorded.</param>
    private readonly record struct NamedInstant(int Name, long Ticks);
}
