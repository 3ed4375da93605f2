namespace SocialPolicy;

/// <summary>Somebody who works for the organization.</summary>
/// <remarks>Immutable. Compares by value.</remarks>
public sealed record Person : IKeyed
{
    /// <summary>The id.</summary>
    public required PersonId Id { get; init; }

    /// <summary>The name that people use, or null.</summary>
    public string? Name { get; init; }

    /// <summary>The position in the organization; <see cref="Role.Employee"/> by default.</summary>
    public Role Role { get; init; } = Role.Employee;

    /// <summary>The unit that the person belongs to, or null. No rule reads it.</summary>
    public UnitId? Unit { get; init; }

    /// <summary>What the person is able to do.</summary>
    public ValueList<Competence> Competences { get; init; }

    /// <summary>The first day of employment, or null where it is open.</summary>
    public DateOnly? EmployedFrom { get; init; }

    /// <summary>The last day of employment, or null where it is open.</summary>
    public DateOnly? EmployedUntil { get; init; }

    /// <summary>The days on which the person is employed and so active.</summary>
    public DateRange Employment => new(EmployedFrom, EmployedUntil);

    /// <summary>When the person is away.</summary>
    public ValueList<Absence> Absences { get; init; }

    /// <summary>The trainings that the person has been through.</summary>
    public ValueList<Training> Trainings { get; init; }

    string IKeyed.Key => Id.Value;
}
