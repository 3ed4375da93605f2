using System.Text.Json;

namespace SocialPolicy.Json;

/// <summary>Reads an entry of <c>include</c>: a preset's name, or the preset and what of it is left out.</summary>
internal static class InclusionReader
{
    internal static Inclusion? Read(DocumentNode node, RuleCatalogue catalogue, PolicyFaultList faults)
    {
        if (node.Kind == JsonValueKind.String) return FindPreset(node, catalogue, faults) is { } whole ? new Inclusion(whole, []) : null;
        if (!node.IsObject(faults, ExpectedOption.Inclusion)) return null;

        faults.CheckNames(node, PolicyNames.OfInclusion);
        DocumentNode? preset = node.Find(PolicyNames.Preset);
        DocumentNode? without = node.Find(PolicyNames.Without);
        ValueList<string> leftOut = without.ReadList(faults, NodeValues.ReadName) ?? [];
        if (preset is null) faults.Add("missing-property", node, ("property", PolicyNames.Preset));
        else if (preset.ReadText(faults) is null && preset.Kind != JsonValueKind.String) return null;
        if (preset is null || FindPreset(preset, catalogue, faults) is not { } policy) return null;

        foreach (DocumentNode name in without?.Children ?? [])
        {
            if (name.Kind == JsonValueKind.String && name.Text.Length > 0) CheckLeftOut(name, policy, faults);
        }

        return new Inclusion(policy, leftOut);
    }

    private static Policy? FindPreset(DocumentNode node, RuleCatalogue catalogue, PolicyFaultList faults)
    {
        Policy? preset = catalogue.FindPreset(node.Text);
        if (preset is null) faults.AddUnknown("unknown-preset", node, node.Text, catalogue.Presets.Select(known => known.Name));
        return preset;
    }

    /// <summary>Lets the policy itself judge whether it has a clause of that name.</summary>
    private static void CheckLeftOut(DocumentNode name, Policy preset, PolicyFaultList faults)
    {
        foreach (Diagnostic fault in PolicyFaults.Find(new Policy(preset.Name) { Includes = [new Inclusion(preset, [name.Text])] }))
            faults.Add(fault, name);
    }
}
