namespace SocialPolicy;

/// <summary>The id of a message: a non-empty string, compared by its characters, case included.</summary>
/// <remarks>Converts from a string literal, so that <c>"m1"</c> may stand where an id is expected.
/// The default value has an empty <see cref="Value"/> and names nothing. Beware of
/// <c>condition ? id : null</c>: the compiler warns (CS8625) that it takes null for a string, which throws;
/// write <c>default(MessageId?)</c> for no id, and <see cref="FromNullable"/> where a text may be missing.</remarks>
public readonly record struct MessageId
{
    private readonly string? _value;

    /// <summary>An id with the given text.</summary>
    /// <param name="value">The text, not empty.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is null or empty.</exception>
    public MessageId(string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(value);
        _value = value;
    }

    /// <summary>The text of the id, as written in the document.</summary>
    public string Value => _value ?? "";

    /// <summary>Whether the ids are the same, character for character.</summary>
    /// <param name="other">The id to compare with.</param>
    public bool Equals(MessageId other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text of the id.</summary>
    public override string ToString() => Value;

    /// <summary>The id with the given text, or null where there is none.</summary>
    /// <param name="value">The text, or null or an empty text for no id.</param>
    public static MessageId? FromNullable(string? value) => string.IsNullOrEmpty(value) ? default(MessageId?) : new MessageId(value);

    /// <summary>The id with the given text.</summary>
    /// <param name="value">The text, not empty.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is null or empty.</exception>
    public static implicit operator MessageId(string value) => new(value);
}
