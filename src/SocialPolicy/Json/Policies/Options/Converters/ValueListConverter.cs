using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace SocialPolicy.Json;

/// <summary>
/// Reads and writes a <see cref="ValueList{T}"/> as a list. For items of one's own types; lists of
/// texts and of the library's values have it already.
/// </summary>
/// <typeparam name="T">The type of the items, which the context must know too.</typeparam>
/// <remarks>Named in the context of the rule:
/// <c>[JsonSourceGenerationOptions(Converters = [typeof(ValueListConverter&lt;Mood&gt;)])]</c>.</remarks>
public sealed class ValueListConverter<T> : JsonConverter<ValueList<T>>, IHasSchema
{
    /// <inheritdoc/>
    public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (reader.TokenType != JsonTokenType.StartArray) throw UnusableValueException.At(ref reader, Expected.List);
        JsonConverter<T> converter = ItemConverter(options);
        var items = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType == JsonTokenType.Null) throw UnusableValueException.At(ref reader, ExpectedOption.Of(typeof(T)));
            items.Add(converter.Read(ref reader, typeof(T), options)!);
        }

        return items.ToValueList();
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(options);
        JsonConverter<T> converter = ItemConverter(options);
        writer.WriteStartArray();
        foreach (T item in value) converter.Write(writer, item, options);
        writer.WriteEndArray();
    }

    internal static JsonObject SchemaOf(JsonSerializerOptions options) => ValueSchemas.ListOf(TypeSchema.Of(options.GetTypeInfo(typeof(T))));

    JsonObject IHasSchema.MakeSchema(JsonSerializerOptions options) => SchemaOf(options);

    /// <summary>The item's own converter, so that the reader keeps counting from the start of the whole value.</summary>
    private static JsonConverter<T> ItemConverter(JsonSerializerOptions options) =>
        (JsonConverter<T>)options.GetTypeInfo(typeof(T)).Converter;
}
