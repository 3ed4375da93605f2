using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace SocialPolicy.Json;

/// <summary>A response limit as an object with exactly one of <c>within</c>, <c>workdays</c> and <c>workingHours</c>.</summary>
internal sealed class ResponseLimitConverter : JsonConverter<ResponseLimit>, IHasSchema
{
    private const string Within = "within";
    private const string Workdays = "workdays";
    private const string WorkingHours = "workingHours";

    private static readonly ValueList<string> Ways = [Within, Workdays, WorkingHours];

    public override ResponseLimit Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject) throw UnusableValueException.At(ref reader, Expected.ResponseLimit);
        long start = reader.TokenStartIndex;
        ResponseLimit? limit = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string way = reader.GetString() ?? "";
            if (!Ways.Contains(way)) throw UnusableValueException.At(ref reader, Expected.ResponseLimit, NearestName.Find(way, Ways));
            reader.Read();
            // Null is the same as not written.
            if (reader.TokenType == JsonTokenType.Null) continue;
            if (limit is not null) throw UnusableValueException.At(start, Expected.ResponseLimit);
            limit = ReadWay(ref reader, way);
        }

        return limit ?? throw UnusableValueException.At(ref reader, Expected.ResponseLimit);
    }

    public override void Write(Utf8JsonWriter writer, ResponseLimit value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        if (value.Kind == ResponseLimitKind.Workdays) writer.WriteNumber(Workdays, value.Workdays);
        else writer.WriteString(value.Kind == ResponseLimitKind.Within ? Within : WorkingHours, value.Time.ToString());
        writer.WriteEndObject();
    }

    public JsonObject MakeSchema(JsonSerializerOptions options) => ValueSchemas.Reference(SchemaNames.ResponseLimit);

    private static ResponseLimit ReadWay(ref Utf8JsonReader reader, string way)
    {
        if (way == Workdays)
        {
            return reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out int count) && count >= 1
                ? ResponseLimit.OfWorkdays(count)
                : throw UnusableValueException.At(ref reader, Expected.Count);
        }

        bool isPeriod = Period.TryParse(reader.TokenType == JsonTokenType.String ? reader.GetString() : "", out Period time);
        if (way == Within)
        {
            return isPeriod && !time.IsZero
                ? ResponseLimit.OfDuration(time)
                : throw UnusableValueException.At(ref reader, Expected.Duration);
        }

        return isPeriod && time is { IsZero: false, HasDatePart: false }
            ? ResponseLimit.OfWorkingHours(time)
            : throw UnusableValueException.At(ref reader, Expected.WorkingTime);
    }
}
