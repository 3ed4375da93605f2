using System.Text.Json.Nodes;

namespace SocialPolicy.Json;

/// <summary>The schema of an option: its type's, narrowed to what the rule takes.</summary>
internal static class OptionSchema
{
    /// <summary>The schema of the option where it is given.</summary>
    internal static JsonObject Of(RuleForm form, RuleOption option)
    {
        JsonObject schema = option.MakeTypeSchema();
        var rule = new OptionProbe(form, option);
        switch ((schema["type"] as JsonValue)?.GetValue<string>())
        {
            case "integer": NarrowNumber(schema, rule); break;
            case "string": NarrowText(schema, rule); break;
            case "array": NarrowList(schema, rule); break;
        }

        return schema;
    }

    private static void NarrowNumber(JsonObject schema, OptionProbe rule)
    {
        if (!rule.Refuses("-1")) return;
        if (!rule.Refuses("0")) schema.With("minimum", 0);
        else if (!rule.Refuses("1")) schema.With("minimum", 1);
    }

    private static void NarrowText(JsonObject schema, OptionProbe rule)
    {
        if (schema["pattern"] is { } pattern)
        {
            if (pattern.GetValue<string>() != TextPatterns.Duration || !rule.Refuses("\"P0D\"")) return;
            schema.With("pattern", rule.Refuses("\"PT1H\"") ? TextPatterns.SomeDays : TextPatterns.SomeDuration);
        }
        else if (rule.Refuses("\" \""))
        {
            schema.With("pattern", TextPatterns.NotBlank);
        }
    }

    private static void NarrowList(JsonObject schema, OptionProbe rule)
    {
        if (rule.Refuses("[]")) schema.With("minItems", 1);
        bool isOfTexts = schema["items"] is JsonObject { Count: 1 } item && item["type"] is JsonValue;
        if (!isOfTexts) return;
        if (rule.Refuses("[\" \"]")) schema["items"]!.AsObject().With("pattern", TextPatterns.NotBlank);
        if (rule.Refuses("[\"a\",\"a\"]") && !rule.Refuses("[\"a\"]")) schema.With("uniqueItems", true);
    }
}
