using System.Text;

namespace SocialPolicy.Json;

/// <summary>Reads a policy document as a whole.</summary>
internal static class PolicyReader
{
    internal static PolicyDocument Read(ReadOnlySpan<byte> document, string name, RuleCatalogue catalogue)
    {
        var faults = new PolicyFaultList(name);
        Policy? policy = ReadPolicy(document, name, catalogue, faults);
        return new(faults.IsEmpty ? policy : null, name, faults.InOrder());
    }

    private static Policy? ReadPolicy(ReadOnlySpan<byte> document, string name, RuleCatalogue catalogue, PolicyFaultList faults)
    {
        ReadOnlySpan<byte> utf8 = document.StartsWith(Encoding.UTF8.Preamble) ? document[Encoding.UTF8.Preamble.Length..] : document;
        if (utf8.Length > PolicyJson.MaximumSize)
        {
            Place place = new PlaceTracker(utf8).MoveTo(PolicyJson.MaximumSize);
            faults.Add("too-large", place, "$", ("maximum", PolicyJson.MaximumSize));
            return null;
        }

        DocumentNode? root = DocumentParser.Parse(utf8.ToArray(), faults);
        return root is null ? null : ReadRoot(root, name, catalogue, faults);
    }

    private static Policy ReadRoot(DocumentNode root, string documentName, RuleCatalogue catalogue, PolicyFaultList faults)
    {
        faults.CheckNames(root, PolicyNames.OfDocument);
        string name = root.Find(PolicyNames.Name).ReadText(faults) ?? NameOf(documentName);
        var policy = new Policy(name)
        {
            RulesVersion = ReadVersion(root.Find(PolicyNames.Rules), faults),
            Includes = root.Find(PolicyNames.Include).ReadList(faults, (node, list) => InclusionReader.Read(node, catalogue, list)) ?? [],
            OwnClauses = root.Find(PolicyNames.Clauses).ReadList(faults, (node, list) => ClauseReader.Read(node, catalogue, list)) ?? [],
        };
        policy = policy with { Severities = SeverityReader.Read(root.Find(PolicyNames.Severities), policy, faults) };
        if (!faults.IsEmpty) return policy;

        // Whatever a policy is refused for when it is built from code, it is refused for here too.
        foreach (Diagnostic fault in PolicyFaults.Find(policy)) faults.Add(fault, root);
        return policy;
    }

    private static string? ReadVersion(DocumentNode? node, PolicyFaultList faults)
    {
        if (node.ReadText(faults) is not { } version) return null;
        foreach (Diagnostic fault in PolicyFaults.Find(new Policy(version) { RulesVersion = version })) faults.Add(fault, node!);
        return version;
    }

    /// <summary>The document's name without folders and extension, the same on every platform.</summary>
    private static string NameOf(string documentName)
    {
        string file = documentName[(documentName.AsSpan().LastIndexOfAny('/', '\\') + 1)..];
        int dot = file.LastIndexOf('.');
        string name = dot > 0 ? file[..dot] : file;
        return string.IsNullOrWhiteSpace(name) ? "policy" : name;
    }
}
