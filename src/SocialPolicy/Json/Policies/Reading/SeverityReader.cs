using System.Text.Json;

namespace SocialPolicy.Json;

/// <summary>Reads the severities that a policy sets for ids and categories.</summary>
internal static class SeverityReader
{
    internal static ValueList<SeveritySetting> Read(DocumentNode? node, Policy policy, PolicyFaultList faults)
    {
        if (node is null || !node.IsObject(faults)) return [];
        var properties = new Dictionary<string, DocumentNode>(StringComparer.Ordinal);
        var settings = new List<SeveritySetting>();
        foreach (DocumentNode property in node.Children)
        {
            string target = property.Name ?? "";
            if (property.Kind == JsonValueKind.Null || !properties.TryAdd(target, property)) continue;
            // A target is judged even if its severity cannot be used.
            settings.Add(new(target, property.ReadOneOf<Severity>(faults) ?? Severity.Error));
        }

        CheckTargets(policy with { Severities = settings.ToValueList() }, properties, faults);
        return settings.ToValueList();
    }

    private static void CheckTargets(Policy policy, Dictionary<string, DocumentNode> properties, PolicyFaultList faults)
    {
        var found = new List<Diagnostic>();
        SeverityFaults.Find(policy, found);
        foreach (Diagnostic fault in found)
        {
            string target = fault.Properties.First(property => property.Name == "name").Value;
            faults.AddAtName(fault, properties[target]);
        }
    }
}
