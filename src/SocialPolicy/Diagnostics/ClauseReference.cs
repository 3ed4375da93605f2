namespace SocialPolicy;

/// <summary>What a diagnostic says of the clause that asked for it.</summary>
/// <param name="Name">The clause's name, or the verb where it has none.</param>
/// <param name="Reason">Why the clause is there, or null.</param>
/// <param name="Location">Where the clause is written. No part of equality.</param>
public sealed record ClauseReference(string Name, string? Reason, SourceLocation Location)
{
    /// <summary>Whether both name the same clause, wherever it is written.</summary>
    /// <param name="other">The reference to compare with.</param>
    public bool Equals(ClauseReference? other) => other is not null && Name == other.Name && Reason == other.Reason;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Reason);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
