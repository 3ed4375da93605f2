namespace SocialPolicy.Rules;

/// <summary>A publication as rules see it.</summary>
public readonly struct PublicationView
{
    private readonly Moment _moment;

    internal PublicationView(Moment moment, int slot) => (_moment, Slot) = (moment, slot);

    /// <summary>The publication as the organization records it.</summary>
    public Publication Publication => _moment.Organization.Publications.Rows[Slot]!;

    /// <summary>The evaluation instant.</summary>
    public Clock Clock => _moment.Clock;

    /// <summary>The person who took a step of the publication.</summary>
    /// <param name="step">The position of the step in the document, from 0.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such step.</exception>
    public ActorView By(int step) => new(_moment, _moment.NumberOf(Publication.Steps[step].By));

    /// <summary>The position in the document of the earliest record of a step, of equal instants the first; −1 where none has a time.</summary>
    /// <param name="step">The name of the step, compared as written.</param>
    public int EarliestOf(string step)
    {
        ValueList<PublicationStep> steps = Publication.Steps;
        int earliest = -1;
        for (int i = 0; i < steps.Count; i++)
        {
            bool isRecorded = steps[i].At is not null && string.Equals(steps[i].Step, step, StringComparison.Ordinal);
            if (isRecorded && (earliest < 0 || steps[i].At < steps[earliest].At)) earliest = i;
        }

        return earliest;
    }

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

    internal int Slot { get; }
}
