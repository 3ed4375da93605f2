using System.Text.Json.Nodes;
using SocialPolicy.Rules;
using static SocialPolicy.Json.ValueSchemas;

namespace SocialPolicy.Json;

/// <summary>The schema of <c>severities</c>: one for each id and each category that there is.</summary>
internal static class SeveritiesSchema
{
    internal static JsonObject Make(RuleCatalogue catalogue)
    {
        var known = new JsonObject();
        RuleDescriptor[] descriptors = [.. All(catalogue)];
        foreach (RuleDescriptor descriptor in descriptors.DistinctBy(descriptor => descriptor.Id, StringComparer.Ordinal))
            known.Add(descriptor.Id, Reference(SchemaNames.Severity).OrNull().Described(descriptor.Title.In(Language.English)));
        foreach (string category in descriptors.Select(descriptor => SeveritySetting.TargetOf(descriptor.Category)).Distinct(StringComparer.Ordinal))
            known.Add(category, Reference(SchemaNames.Severity).OrNull());
        return OfType("object").With("properties", known).With("additionalProperties", false);
    }

    private static IEnumerable<RuleDescriptor> All(RuleCatalogue catalogue) =>
    [
        .. Descriptors.All,
        .. catalogue.Forms.SelectMany(form => form.Prototype.SupportedDiagnostics),
        .. catalogue.Presets.SelectMany(preset => preset.Clauses).SelectMany(clause => clause.Rule.SupportedDiagnostics),
    ];
}
