namespace SocialPolicy;

/// <summary>A condition on the number of people who are active in the organization today.</summary>
/// <remarks>Immutable. Compares by value. Source: the smaller the company, the closer to the owner (S2).</remarks>
public sealed record OrganizationSize
{
    private OrganizationSize(int? most, int? more) => (Most, More) = (most, more);

    /// <summary>The greatest number that meets the condition, or null.</summary>
    public int? Most { get; }

    /// <summary>The number that must be exceeded, or null.</summary>
    public int? More { get; }

    /// <summary>At most so many active people.</summary>
    /// <param name="people">The number, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="people"/> is negative.</exception>
    public static OrganizationSize AtMost(int people)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(people);
        return new(people, null);
    }

    /// <summary>More than so many active people.</summary>
    /// <param name="people">The number, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="people"/> is negative.</exception>
    public static OrganizationSize MoreThan(int people)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(people);
        return new(null, people);
    }

    /// <summary>Whether a number of active people meets the condition.</summary>
    /// <param name="activePeople">The number.</param>
    public bool IsMetBy(int activePeople) => (Most is null || activePeople <= Most) && (More is null || activePeople > More);

    /// <summary>The condition: <c>at most 10</c>, <c>more than 10</c>.</summary>
    public override string ToString() =>
        Most is { } most ? FormattableString.Invariant($"at most {most}") : FormattableString.Invariant($"more than {More}");
}
