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

    internal int Slot { get; }
}
