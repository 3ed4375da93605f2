using System.Text.Json.Nodes;
using static SocialPolicy.Json.ValueSchemas;

namespace SocialPolicy.Json;

/// <summary>The schemas of what a clause selects.</summary>
internal static class SelectionSchema
{
    /// <summary>The name of the schema that holds for a rule: with all selectors, or with the organization's size only.</summary>
    internal static string For(RuleForm form) => ClauseFaults.TakesChannels(form.Prototype) ? SchemaNames.Selection : SchemaNames.SizeSelection;

    internal static JsonObject OneOrSeveral(RuleForm form) =>
        new() { ["anyOf"] = new JsonArray(Reference(For(form)), ListOf(Reference(For(form)))) };

    internal static JsonObject OfChannels() => Of(PolicyNames.OfSelection);

    internal static JsonObject OfSize() => Of([PolicyNames.OrganizationSize]);

    private static JsonObject Of(IEnumerable<string> selectors) => ObjectSchema.Of("selection", selectors, [], name => name switch
    {
        PolicyNames.Platforms => ListOf(Reference(SchemaNames.Platform)),
        PolicyNames.Purposes => ListOf(OneOf<Purpose>()),
        PolicyNames.Units or PolicyNames.Ids => ListOf(Name()),
        PolicyNames.OrganizationSize => Size(),
        _ => throw ObjectSchema.Unknown(name),
    });

    private static JsonObject Size() => ObjectSchema.Of("size", PolicyNames.OfSize, [], name => name switch
    {
        PolicyNames.AtMost or PolicyNames.MoreThan => Count(0),
        _ => throw ObjectSchema.Unknown(name),
    }).With("oneOf", OneIsThere(PolicyNames.OfSize, _ => "integer"));
}
