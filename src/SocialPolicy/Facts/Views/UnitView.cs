namespace SocialPolicy.Rules;

/// <summary>A unit as rules see it.</summary>
public readonly struct UnitView
{
    private readonly Moment _moment;

    internal UnitView(Moment moment, int slot) => (_moment, Slot) = (moment, slot);

    /// <summary>The unit as the organization records it.</summary>
    public Unit Unit => _moment.Organization.Units.Rows[Slot]!;

    /// <summary>The evaluation instant.</summary>
    public Clock Clock => _moment.Clock;

    /// <summary>The person to turn to.</summary>
    public ActorView Contact => new(_moment, _moment.NumberOf(Unit.Contact));

    /// <summary>The person who stands in for the contact.</summary>
    public ActorView ContactDeputy => new(_moment, _moment.NumberOf(Unit.ContactDeputy));

    internal int Slot { get; }
}
