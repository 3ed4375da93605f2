using System.Text.Json.Nodes;

namespace SocialPolicy.Json;

/// <summary>The schemas of values that both documents have. Each call makes another one, because a schema lies in one place only.</summary>
internal static class ValueSchemas
{
    internal static JsonObject OfType(string type) => new() { ["type"] = type };

    /// <summary>What lies under a name beside the document's own schema.</summary>
    internal static JsonObject Reference(string definition) => new() { ["$ref"] = $"#/$defs/{definition}" };

    internal static JsonObject Text() => OfType("string");

    /// <summary>A text that is not blank.</summary>
    internal static JsonObject Word() => Text().With("pattern", TextPatterns.NotBlank);

    /// <summary>A text that is not empty.</summary>
    internal static JsonObject Name() => Text().With("minLength", 1);

    internal static JsonObject Number() => OfType("number");

    internal static JsonObject Count(int least) => OfType("integer").With("minimum", least);

    internal static JsonObject Flag() => OfType("boolean");

    internal static JsonObject Date() => Text().With("format", "date").With("pattern", TextPatterns.Date);

    internal static JsonObject Matching(string pattern) => Text().With("pattern", pattern);

    internal static JsonObject OneOf(IEnumerable<string> names) => Text().With("enum", Texts(names));

    internal static JsonObject OneOf<T>() where T : struct, Enum => OneOf(Names.All<T>());

    /// <summary>One of the well-known names, which an editor proposes, or another text.</summary>
    internal static JsonObject OpenEnded(IEnumerable<string> wellKnown, JsonObject other) =>
        new() { ["anyOf"] = new JsonArray(OneOf(wellKnown), other) };

    internal static JsonObject ListOf(JsonObject item) => OfType("array").With("items", item);

    internal static JsonArray Texts(IEnumerable<string> names) => new([.. names.Select(name => (JsonNode?)name)]);

    internal static JsonObject AnyCompetence(JsonObject other) => OpenEnded(Competence.AllWellKnown.Select(competence => competence.Name), other);

    internal static JsonObject AnyTopic(JsonObject other) => OpenEnded(Topic.AllWellKnown.Select(topic => topic.Name), other);

    internal static JsonObject AnyPlatform(JsonObject other) =>
        OpenEnded([.. Platform.AllWellKnown.Select(platform => platform.Name), "twitter"], other);

    /// <summary>An object with exactly one of three ways of counting; the others may be null.</summary>
    internal static JsonObject OfResponseLimit() => ObjectSchema.Of(SchemaNames.ResponseLimit, ResponseLimitReader.PropertyNames, [], way => way switch
    {
        "within" => Matching(TextPatterns.SomeDuration),
        "workdays" => Count(1),
        "workingHours" => Matching(TextPatterns.SomeTime),
        _ => throw ObjectSchema.Unknown(way),
    }).With("oneOf", OneIsThere(ResponseLimitReader.PropertyNames, way => way == "workdays" ? "integer" : "string"));

    /// <summary>That one of the properties is there and is not null.</summary>
    internal static JsonArray OneIsThere(IEnumerable<string> properties, Func<string, string> typeOf) => new(
    [
        .. properties.Select(property => new JsonObject
        {
            ["properties"] = new JsonObject { [property] = OfType(typeOf(property)) },
            ["required"] = new JsonArray(property),
        }),
    ]);
}
