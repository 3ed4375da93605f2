namespace SocialPolicy.Rules;

/// <summary>A publication as rules see it.</summary>
public readonly struct PublicationView
{
    private readonly Moment _moment;

    internal PublicationView(Moment moment, int slot) => (_moment, Slot) = (moment, slot);

    /// <summary>The publication as the organization records it.</summary>
    public Publication Publication => _moment.Facts.Organization.Publications.Rows[Slot]!;

    /// <summary>The evaluation instant.</summary>
    public Clock Clock => _moment.Clock;

    /// <summary>Resolves a reference that the publication holds, such as who took a step.</summary>
    /// <param name="id">The reference, or null.</param>
    public ActorView Resolve(PersonId? id) => _moment.Resolve(id);

    internal int Slot { get; }
}
