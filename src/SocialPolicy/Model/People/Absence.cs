namespace SocialPolicy;

/// <summary>A time in which a person is away, both days inclusive.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, or null where the absence has no known end.</param>
/// <param name="Kind">Why, or null where that is not recorded. No rule reads it.</param>
public sealed record Absence(DateOnly From, DateOnly? To, AbsenceKind? Kind = null)
{
    /// <summary>The days of the absence.</summary>
    public DateRange Days => new(From, To);
}
