using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;

namespace SocialPolicy.Json;

/// <summary>
/// The schema of an option by its type: what its converter says, where it is one of the library's; what the
/// serializer says, where it is somebody else's; and anything, where nobody knows.
/// </summary>
internal static class TypeSchema
{
    private static readonly JsonSchemaExporterOptions Export = new()
    {
        TreatNullObliviousAsNonNullable = true,
        TransformSchemaNode = Transform,
    };

    internal static JsonObject Of(JsonPropertyInfo option) => option.CustomConverter switch
    {
        null => Of(option.Options.GetTypeInfo(option.PropertyType)),
        IHasSchema known => known.MakeSchema(option.Options),
        _ => new JsonObject(),
    };

    internal static JsonObject Of(JsonTypeInfo type) => Known(type) ?? type.GetJsonSchemaAsNode(Export) as JsonObject ?? new JsonObject();

    private static JsonObject? Known(JsonTypeInfo type)
    {
        if (Nullable.GetUnderlyingType(type.Type) is { } inner) return Known(type.Options.GetTypeInfo(inner));
        if (type.Converter is IHasSchema known) return known.MakeSchema(type.Options);
        return type.Type == typeof(string) ? ValueSchemas.Text()
            : type.Type == typeof(int) || type.Type == typeof(long) ? ValueSchemas.OfType("integer")
            : type.Type == typeof(bool) ? ValueSchemas.Flag()
            : null;
    }

    /// <summary>Puts what the library knows in the place of what the serializer says of a value inside an option.</summary>
    private static JsonNode Transform(JsonSchemaExporterContext context, JsonNode schema)
    {
        JsonNode usable = Known(context.TypeInfo) ?? Usable(schema);
        bool mayBeNull = context.PropertyInfo is { IsGetNullable: true };
        return mayBeNull && usable is JsonObject value ? value.OrNull() : usable;
    }

    /// <summary>What refers to another place of the serializer's schema would lead nowhere in this one.</summary>
    private static JsonObject Usable(JsonNode schema) => schema is JsonObject value && !value.ContainsKey("$ref") ? value : new JsonObject();
}
