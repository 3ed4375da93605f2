namespace SocialPolicy;

/// <summary>Names that are not known, reported with the nearest one that is.</summary>
internal static class UnknownName
{
    /// <summary>An SMP0104 that names what is not known and, where there is one, its nearest neighbour.</summary>
    internal static Diagnostic Fault(
        string key, SourceLocation location, string name, IEnumerable<string> known, params ReadOnlySpan<(string Name, object Value)> details)
    {
        List<(string, object)> all = [("name", name)];
        if (NearestName.Find(name, known) is { } nearest) all.Add(("nearest", nearest));
        foreach ((string, object) detail in details) all.Add(detail);
        return PolicyFaults.Of(key, location, all.ToArray());
    }
}
