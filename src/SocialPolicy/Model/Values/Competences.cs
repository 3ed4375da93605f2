using System.Numerics;

namespace SocialPolicy;

/// <summary>A set of <see cref="Competence"/>s that somebody is asked to have. A single competence converts to the set that holds it.</summary>
/// <remarks>Immutable. Two sets are equal when they name the same competences in the same order. The
/// default value is the empty set.</remarks>
public readonly record struct Competences
{
    private Competences(ValueList<Competence> items)
    {
        Items = items;
        (WellKnown, Others) = Split(items);
        IsOneWellKnown = Others.IsEmpty && BitOperations.IsPow2(WellKnown);
    }

    /// <summary>The eleven well-known competences.</summary>
    public static Competences AllWellKnown { get; } = new(Competence.AllWellKnown);

    /// <summary>The competences, each once, in the order in which they were named.</summary>
    public ValueList<Competence> Items { get; }

    /// <summary>Whether no competence is named.</summary>
    public bool IsEmpty => Items.IsEmpty;

    /// <summary>The well-known ones as bits, so that having them all is one comparison.</summary>
    internal uint WellKnown { get; }

    /// <summary>Whether it is a single one, and well known.</summary>
    internal bool IsOneWellKnown { get; }

    /// <summary>Those that are not well known.</summary>
    internal ValueList<Competence> Others { get; }

    /// <summary>The set of the given competences.</summary>
    /// <param name="first">A competence.</param>
    /// <param name="more">Further competences.</param>
    public static Competences Of(Competence first, params ReadOnlySpan<Competence> more) => Of([first, .. more]);

    /// <summary>The set of the competences in a list, which may be empty.</summary>
    /// <param name="items">The competences.</param>
    public static Competences Of(ValueList<Competence> items) => new(items.Distinct().ToValueList());

    /// <summary>Whether every competence of the other set is in this one, in whatever order.</summary>
    /// <param name="other">The other set.</param>
    public bool Contains(Competences other) => other.Items.All(Items.Contains);

    /// <summary>Whether both sets name the same competences in the same order.</summary>
    /// <param name="other">The set to compare with.</param>
    public bool Equals(Competences other) => Items == other.Items;

    /// <inheritdoc/>
    public override int GetHashCode() => Items.GetHashCode();

    /// <summary>The names, separated by comma and space.</summary>
    public override string ToString() => string.Join(", ", Items);

    /// <summary>The set that holds one competence.</summary>
    /// <param name="competence">The competence.</param>
    public static implicit operator Competences(Competence competence) => Of(competence);

    internal static (uint WellKnown, ValueList<Competence> Others) Split(ValueList<Competence> items)
    {
        uint bits = 0;
        List<Competence>? others = null;
        foreach (Competence item in items)
        {
            int index = item.WellKnownIndex;
            if (index >= 0) bits |= 1u << index;
            else (others ??= []).Add(item);
        }

        return (bits, others?.ToValueList() ?? default);
    }
}
