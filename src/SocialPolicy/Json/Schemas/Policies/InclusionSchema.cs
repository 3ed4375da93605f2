using System.Text.Json.Nodes;
using static SocialPolicy.Json.ValueSchemas;

namespace SocialPolicy.Json;

/// <summary>The schema of an entry of <c>include</c>: a preset, or a preset without some of its clauses.</summary>
internal static class InclusionSchema
{
    internal static JsonObject ListOfAny(RuleCatalogue catalogue)
    {
        ValueList<Policy> presets = catalogue.Presets;
        if (presets.IsEmpty) return ListOf(Nothing());
        return ListOf(new JsonObject
        {
            ["anyOf"] = new JsonArray([OneOf(presets.Select(preset => preset.Name)), .. presets.Select(Without)]),
        });
    }

    private static JsonObject Without(Policy preset) => ObjectSchema.Of("inclusion", PolicyNames.OfInclusion, [PolicyNames.Preset], name => name switch
    {
        PolicyNames.Preset => OneOf([preset.Name]),
        PolicyNames.Without => ClausesOf(preset),
        _ => throw ObjectSchema.Unknown(name),
    });

    /// <summary>Where there is no name to give. An empty list of names is no schema.</summary>
    private static JsonObject Nothing() => new() { ["not"] = new JsonObject() };

    private static JsonObject ClausesOf(Policy preset)
    {
        string[] names = [.. preset.Clauses.Select(clause => clause.Name).OfType<string>().Distinct(StringComparer.Ordinal)];
        return names.Length == 0 ? ListOf(Nothing()) : ListOf(OneOf(names));
    }
}
