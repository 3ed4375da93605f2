namespace SocialPolicy;

/// <summary>The id of a unit: a non-empty string, compared by its characters, case included.</summary>
/// <remarks>Converts from a string literal, so that <c>"marketing"</c> may stand where an id is expected.
/// The default value has an empty <see cref="Value"/> and names nothing. Beware of
/// <c>condition ? id : null</c>: the compiler warns (CS8625) that it takes null for a string, which throws;
/// write <c>default(UnitId?)</c> for no id, and <see cref="FromNullable"/> where a text may be missing.</remarks>
public readonly record struct UnitId
{
    private readonly string? _value;

    /// <summary>An id with the given text.</summary>
    /// <param name="value">The text, not empty.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is null or empty.</exception>
    public UnitId(string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(value);
        _value = value;
    }

    private UnitId(string? value, bool _) => _value = value;

    /// <summary>The text of the id, as written in the document.</summary>
    public string Value => _value ?? "";

    /// <summary>Whether the ids are the same, character for character.</summary>
    /// <param name="other">The id to compare with.</param>
    public bool Equals(UnitId other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <summary>The id that a record keeps as its text alone, which takes half the room; null is none.</summary>
    internal static UnitId? OfKept(string? text) => text is null ? default(UnitId?) : new UnitId(text, true);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text of the id.</summary>
    public override string ToString() => Value;

    /// <summary>The id with the given text, or null where there is none.</summary>
    /// <param name="value">The text, or null or an empty text for no id.</param>
    public static UnitId? FromNullable(string? value) => string.IsNullOrEmpty(value) ? default(UnitId?) : new UnitId(value);

    /// <summary>The id with the given text.</summary>
    /// <param name="value">The text, not empty.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is null or empty.</exception>
    public static implicit operator UnitId(string value) => new(value);
}
