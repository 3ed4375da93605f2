using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace SocialPolicy.Json;

/// <summary>A period as an ISO 8601 duration: <c>P1W</c>.</summary>
internal sealed class PeriodConverter : JsonConverter<Period>, IHasSchema
{
    public override Period Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && Period.TryParse(reader.GetString(), out Period period)
            ? period
            : throw UnusableValueException.At(ref reader, Expected.Duration);

    public override void Write(Utf8JsonWriter writer, Period value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());

    public JsonObject MakeSchema(JsonSerializerOptions options) => ValueSchemas.Matching(TextPatterns.Duration);
}
