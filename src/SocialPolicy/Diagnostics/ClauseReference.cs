namespace SocialPolicy;

/// <summary>What a diagnostic says of the clause that asked for it.</summary>
/// <remarks>Immutable. Compares by value, apart from <see cref="Location"/>.</remarks>
public sealed record ClauseReference
{
    internal ClauseReference(string name, LocalizableText? reason, SourceLocation location) =>
        (Name, Reason, Location) = (name, reason, location);

    /// <summary>The clause's name, or the verb where it has none.</summary>
    public string Name { get; }

    /// <summary>Why the clause is there, or null.</summary>
    public LocalizableText? Reason { get; }

    /// <summary>Where the clause is written. No part of equality.</summary>
    public SourceLocation Location { get; }

    /// <summary>Whether both name the same clause, wherever it is written.</summary>
    /// <param name="other">The reference to compare with.</param>
    public bool Equals(ClauseReference? other) => other is not null && Name == other.Name && Reason == other.Reason;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Reason);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
