using System.Text.Json.Nodes;

namespace SocialPolicy.Json;

/// <summary>Adds to a schema.</summary>
internal static class SchemaKeywords
{
    private const string Null = "null";

    /// <summary>The schema with a keyword.</summary>
    internal static JsonObject With(this JsonObject schema, string keyword, JsonNode? value)
    {
        schema[keyword] = value;
        return schema;
    }

    /// <summary>The schema with an explanation in front, unless there is none to give or it has one.</summary>
    internal static JsonObject Described(this JsonObject schema, string? description)
    {
        if (description is not null && !schema.ContainsKey("description")) schema.Insert(0, "description", description);
        return schema;
    }

    /// <summary>The schema with the value that holds where a document leaves the property out.</summary>
    internal static JsonObject WithDefault(this JsonObject schema, JsonNode? value) => value is null ? schema : schema.With("default", value);

    /// <summary>The schema, which takes null as well: what may be left out of a document may be null in it.</summary>
    internal static JsonObject OrNull(this JsonObject schema)
    {
        if (schema["enum"] is JsonArray names) Add(names, null);
        switch (schema["type"])
        {
            case JsonArray types: Add(types, Null); break;
            case { } type: schema["type"] = new JsonArray(type.DeepClone(), Null); break;
            case null when schema["anyOf"] is JsonArray ways: Add(ways, ValueSchemas.OfType(Null)); break;
            // What stands beside a reference is not seen by every reader, so that it stands alone.
            case null when schema.ContainsKey("$ref"): return new JsonObject { ["anyOf"] = new JsonArray(schema, ValueSchemas.OfType(Null)) };
        }

        return schema;
    }

    /// <summary>The schema with every keyword of another one.</summary>
    internal static JsonObject Merge(this JsonObject schema, JsonObject other)
    {
        foreach ((string keyword, JsonNode? value) in other) schema[keyword] = value?.DeepClone();
        return schema;
    }

    private static void Add(JsonArray list, JsonNode? item)
    {
        if (!list.Any(known => JsonNode.DeepEquals(known, item))) list.Add(item);
    }
}
