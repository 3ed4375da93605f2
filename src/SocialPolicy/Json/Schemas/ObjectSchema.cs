using System.Text.Json.Nodes;

namespace SocialPolicy.Json;

/// <summary>The schema of an object: the properties that its reader knows, in the reader's order, and no others.</summary>
internal static class ObjectSchema
{
    /// <summary>The schema of an object.</summary>
    /// <param name="kind">What the object is, by which its explanations are found.</param>
    /// <param name="properties">The properties that the reader knows.</param>
    /// <param name="required">Those that must be there.</param>
    /// <param name="valueOf">The schema of a property's value, where it is there.</param>
    internal static JsonObject Of(string kind, IEnumerable<string> properties, ReadOnlySpan<string> required, Func<string, JsonObject> valueOf)
    {
        var known = new JsonObject();
        var necessary = new JsonArray();
        foreach (string property in properties)
        {
            JsonObject value = valueOf(property);
            if (required.Contains(property)) necessary.Add((JsonNode?)property);
            else value = value.OrNull();
            known.Add(property, value.Described(SchemaTexts.Of($"{kind}.{property}")));
        }

        JsonObject schema = ValueSchemas.OfType("object").With("properties", known);
        if (necessary.Count > 0) schema.Add("required", necessary);
        return schema.With("additionalProperties", false);
    }

    /// <summary>The schema of an object with an explanation of its own.</summary>
    internal static JsonObject Explained(string kind, IEnumerable<string> properties, ReadOnlySpan<string> required, Func<string, JsonObject> valueOf) =>
        Of(kind, properties, required, valueOf).Described(SchemaTexts.Of(kind));

    /// <summary>A property of which a reader knows and its schema does not.</summary>
    internal static InvalidOperationException Unknown(string property) => new($"The property '{property}' has no schema.");
}
