using System.Text.Json.Nodes;
using static SocialPolicy.Json.ValueSchemas;

namespace SocialPolicy.Json;

/// <summary>The schema of the policy documents that a catalogue can read.</summary>
internal static class PolicySchema
{
    internal static JsonObject Make(RuleCatalogue catalogue)
    {
        var schema = new JsonObject { ["$schema"] = SchemaWriter.Draft };
        // Another catalogue reads other documents, so that its schema is another one.
        if (catalogue == RuleCatalogue.Default) schema.Add("$id", "urn:socialpolicy:policy:1.0");
        schema.Add("title", "Policy document of SocialPolicy");
        return schema
            .Merge(ObjectSchema.Explained("policy", PolicyNames.OfDocument, [], name => Property(name, catalogue)))
            .With("$defs", Definitions(catalogue));
    }

    private static JsonObject Property(string name, RuleCatalogue catalogue) => name switch
    {
        PolicyNames.Schema => new JsonObject(),
        PolicyNames.Name => Text(),
        PolicyNames.Rules => OneOf([Policy.CurrentRulesVersion]),
        PolicyNames.Include => InclusionSchema.ListOfAny(catalogue),
        PolicyNames.Clauses => ListOf(Reference(SchemaNames.Clause)),
        PolicyNames.Severities => SeveritiesSchema.Make(catalogue),
        _ => throw ObjectSchema.Unknown(name),
    };

    private static JsonObject Definitions(RuleCatalogue catalogue) => new()
    {
        [SchemaNames.Clause] = ClauseSchema.OfAny(catalogue),
        [SchemaNames.Selection] = SelectionSchema.OfChannels(),
        [SchemaNames.SizeSelection] = SelectionSchema.OfSize(),
        [SchemaNames.Severity] = OneOf<Severity>(),
        [SchemaNames.Reason] = new JsonObject { ["anyOf"] = new JsonArray(Text(), ObjectSchema.Of(SchemaNames.Reason, PolicyNames.OfReason, [PolicyNames.English], _ => Text())) },
        [SchemaNames.Platform] = AnyPlatform(Name()),
        [SchemaNames.Competence] = AnyCompetence(Name()),
        [SchemaNames.Topic] = AnyTopic(Name()),
        [SchemaNames.Role] = OneOf(RolesConverter.Known).Described(SchemaTexts.Of("roles")),
        [SchemaNames.ResponseLimit] = OfResponseLimit().Described(SchemaTexts.Of(SchemaNames.ResponseLimit)),
    };
}
