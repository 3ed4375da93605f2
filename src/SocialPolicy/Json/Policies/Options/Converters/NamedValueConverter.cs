using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace SocialPolicy.Json;

/// <summary>A value that is its name: a platform, a topic, a competence, a unit.</summary>
/// <param name="make">Makes the value with a name that is not empty.</param>
/// <param name="nameOf">The value's name.</param>
/// <param name="makeSchema">Makes the schema of a name; any text that is not empty where it is null.</param>
/// <typeparam name="T">The type of the value.</typeparam>
internal sealed class NamedValueConverter<T>(Func<string, T> make, Func<T, string> nameOf, Func<JsonObject>? makeSchema = null) : JsonConverter<T>, IHasSchema
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && reader.GetString() is { Length: > 0 } name
            ? make(name)
            : throw UnusableValueException.At(ref reader, ExpectedOption.Name);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(nameOf(value));

    public JsonObject MakeSchema(JsonSerializerOptions options) => makeSchema?.Invoke() ?? ValueSchemas.Name();
}
