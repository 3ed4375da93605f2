namespace SocialPolicy;

/// <summary>A policy that another one includes, and what of it is left out.</summary>
/// <param name="Policy">The policy that is included.</param>
/// <param name="LeftOut">The names of its clauses that do not apply.</param>
/// <remarks>Immutable. Compares by value.</remarks>
public sealed record Inclusion(Policy Policy, ValueList<string> LeftOut)
{
    /// <summary>The policy that is included.</summary>
    public Policy Policy { get; init; } = Policy ?? throw new ArgumentNullException(nameof(Policy));

    /// <summary>Where the policy is included. No part of equality.</summary>
    public SourceLocation Location { get; init; } = SourceLocation.None;

    /// <summary>The clauses that apply, in their order.</summary>
    public IEnumerable<Clause> Clauses => Policy.Clauses.Where(clause => clause.Name is null || !LeftOut.Contains(clause.Name));

    /// <summary>The inclusion without another clause.</summary>
    /// <param name="name">The clause's name. A name that the policy does not have makes the including policy unusable (SMP0104).</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public Inclusion Without(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return this with { LeftOut = [.. LeftOut, name] };
    }

    /// <summary>Whether both include the same of the same policy, wherever they are written.</summary>
    /// <param name="other">The inclusion to compare with.</param>
    public bool Equals(Inclusion? other) => other is not null && Policy == other.Policy && LeftOut == other.LeftOut;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Policy, LeftOut);

    /// <summary>The inclusion of a whole policy.</summary>
    /// <param name="policy">The policy.</param>
    public static implicit operator Inclusion(Policy policy) => new(policy, default);
}
