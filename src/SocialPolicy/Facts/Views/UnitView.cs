namespace SocialPolicy.Rules;

/// <summary>A unit as rules see it.</summary>
public readonly struct UnitView
{
    private readonly Moment _moment;

    internal UnitView(Moment moment, int slot) => (_moment, Slot) = (moment, slot);

    /// <summary>The unit as the organization records it.</summary>
    public Unit Unit => _moment.Facts.Organization.Units.Rows[Slot]!;

    /// <summary>The evaluation instant.</summary>
    public Clock Clock => _moment.Clock;

    /// <summary>The person to turn to.</summary>
    public ActorView Contact => _moment.Resolve(Unit.Contact);

    /// <summary>The person who stands in for the contact.</summary>
    public ActorView ContactDeputy => _moment.Resolve(Unit.ContactDeputy);

    internal int Slot { get; }
}
