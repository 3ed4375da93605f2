using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace SocialPolicy.Json;

/// <summary>An option of a rule: its name, whether a document must give it, and its default.</summary>
internal sealed class RuleOption
{
    private readonly JsonPropertyInfo _property;
    private readonly byte[] _head;
    private readonly string? _standard;

    internal RuleOption(JsonPropertyInfo property, JsonElement prototype)
    {
        _property = property;
        Name = property.Name;
        IsRequired = property.IsRequired || property.AssociatedParameter is { HasDefaultValue: false, IsMemberInitializer: false };
        Expected = ExpectedOption.Of(property.PropertyType);
        _head = [.. "\""u8, .. JsonEncodedText.Encode(Name).EncodedUtf8Bytes, .. "\":"u8];
        _standard = prototype.TryGetProperty(Name, out JsonElement standard) ? standard.GetRawText() : null;
        Standard = _standard is null ? null : Encoding.UTF8.GetBytes(_standard);
    }

    /// <summary>The name in documents.</summary>
    internal string Name { get; }

    /// <summary>Whether a document must give it: what the rule's constructor demands, a document must name as well.</summary>
    internal bool IsRequired { get; }

    /// <summary>The term for what its type takes, or null.</summary>
    internal string? Expected { get; }

    /// <summary>The JSON of the default, or null where the rule does not write it.</summary>
    internal byte[]? Standard { get; }

    /// <summary>The name and the colon, as JSON.</summary>
    internal ReadOnlySpan<byte> Head => _head;

    /// <summary>Makes the schema of its type.</summary>
    internal System.Text.Json.Nodes.JsonObject MakeTypeSchema() => TypeSchema.Of(_property);

    /// <summary>Whether a value is the default.</summary>
    internal bool IsStandard(JsonElement value) => value.GetRawText() == _standard;
}
