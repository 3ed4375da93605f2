using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace SocialPolicy.Json;

/// <summary>
/// Reads and writes an enumeration the way policy documents do: in lower case with hyphens
/// (<c>press-release</c>), read in any case. For enumerations in options of one's own; those of the
/// library have it already.
/// </summary>
/// <typeparam name="T">The enumeration.</typeparam>
/// <remarks>Named in the context of the rule:
/// <c>[JsonSourceGenerationOptions(Converters = [typeof(EnumNameConverter&lt;Mood&gt;)])]</c>.</remarks>
public sealed class EnumNameConverter<T> : JsonConverter<T>, IHasSchema where T : struct, Enum
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String) throw UnusableValueException.At(ref reader, ExpectedOption.OneOf<T>());
        string name = reader.GetString() ?? "";
        return Names.TryParse(name, out T value)
            ? value
            : throw UnusableValueException.At(ref reader, ExpectedOption.OneOf<T>(), NearestName.Find(name, Names.All<T>()));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(Names.Of(value));
    }

    JsonObject IHasSchema.MakeSchema(JsonSerializerOptions options) => ValueSchemas.OneOf<T>();
}
