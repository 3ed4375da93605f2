namespace SocialPolicy.Rules;

/// <summary>A publication as rules see it.</summary>
public readonly struct PublicationView
{
    private readonly Moment _moment;
    private readonly PublicationFacts? _facts;

    internal PublicationView(Moment moment, int slot)
        : this(moment, moment.Publications, slot)
    {
    }

    /// <param name="moment">The facts.</param>
    /// <param name="facts">Those of publications; null where the record is asked, because publications come one by one.</param>
    /// <param name="slot">The slot.</param>
    internal PublicationView(Moment moment, PublicationFacts? facts, int slot) => (_moment, _facts, Slot) = (moment, facts, slot);

    /// <summary>The publication as the organization records it.</summary>
    public Publication Publication => _moment.Organization.Publications.Rows[Slot]!;

    /// <summary>The evaluation instant.</summary>
    public Clock Clock => _moment.Clock;

    /// <summary>What is published.</summary>
    public PublicationKind Kind => _facts?.Kinds[Slot] ?? Publication.Kind;

    /// <summary>The person who took a step of the publication.</summary>
    /// <param name="step">The position of the step in the document, from 0.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such step.</exception>
    public ActorView By(int step) => new(_moment, _facts?.TakenBy(Slot, step) ?? _moment.NumberOf(Publication.Steps[step].By));

    /// <summary>When a step was taken, in UTC; null where that is not recorded.</summary>
    /// <param name="step">The position of the step in the document, from 0.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such step.</exception>
    public DateTimeOffset? At(int step) => TakenAt(step) is not Turns.Never and var ticks ? new DateTimeOffset(ticks, TimeSpan.Zero) : null;

    /// <summary>The position in the document of the earliest record of a step, of equal instants the first; −1 where none has a time.</summary>
    /// <param name="step">The name of the step, compared as written.</param>
    public int EarliestOf(string step) => _facts?.EarliestOf(Slot, step) ?? EarliestOf(Publication.Steps, step);

    /// <summary>Whether a period since a step was taken is over: the step + period lies before now.</summary>
    /// <param name="step">The position in the document of a step that has a time.</param>
    /// <param name="period">The period; days count on the calendar's wall clock.</param>
    public bool IsOver(int step, Period period) => Clock.HasPassed(period, TakenAt(step));

    /// <summary>When the publication was first announced on a platform; null where that is not recorded with a time.</summary>
    /// <param name="platform">The platform.</param>
    public DateTimeOffset? AnnouncedOn(Platform platform)
    {
        DateTimeOffset? first = null;
        foreach (Announcement announcement in Publication.AnnouncedOn)
        {
            if (announcement.Platform == platform && announcement.At is { } at && !(first <= at)) first = at;
        }

        return first;
    }

    /// <summary>Whether the publication was announced on a platform at the latest a period after a step was taken.</summary>
    /// <param name="platform">The platform.</param>
    /// <param name="step">The position in the document of a step that has a time.</param>
    /// <param name="period">The period; days count on the calendar's wall clock.</param>
    public bool IsAnnouncedOn(Platform platform, int step, Period period) =>
        AnnouncedAt(platform) is not Turns.Never and var announced && Clock.IsWithin(period, TakenAt(step), announced);

    internal int Slot { get; }

    private static int EarliestOf(ValueList<PublicationStep> steps, string step)
    {
        int earliest = -1;
        for (int i = 0; i < steps.Count; i++)
        {
            bool isRecorded = steps[i].At is not null && string.Equals(steps[i].Step, step, StringComparison.Ordinal);
            if (isRecorded && (earliest < 0 || steps[i].At < steps[earliest].At)) earliest = i;
        }

        return earliest;
    }

    private long TakenAt(int step) => _facts?.TakenAt(Slot, step) ?? Publication.Steps[step].At?.UtcTicks ?? Turns.Never;

    private long AnnouncedAt(Platform platform) => _facts?.AnnouncedAt(Slot, platform) ?? AnnouncedOn(platform)?.UtcTicks ?? Turns.Never;
}
