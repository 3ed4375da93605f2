namespace SocialPolicy.Json;

/// <summary>Collects what is wrong with a policy document (SMP0104), each fault with its place.</summary>
/// <param name="document">The document's name.</param>
internal sealed class PolicyFaultList(string document)
{
    private readonly List<Diagnostic> _faults = [];

    internal bool IsEmpty => _faults.Count == 0;

    /// <summary>The faults in the order of the document; those at one place in the order in which they were found.</summary>
    internal ValueList<Diagnostic> InOrder() => _faults
        .OrderBy(fault => fault.Location.Line)
        .ThenBy(fault => fault.Location.Column)
        .ToValueList();

    /// <summary>The place of a value.</summary>
    internal SourceLocation LocationOf(DocumentNode node) => new(document, node.Place.Line, node.Place.Column, node.Path);

    internal void Add(string reason, Place place, string path, params ReadOnlySpan<(string Name, object Value)> details) =>
        _faults.Add(PolicyFaults.Of($"Fault.{reason}", new(document, place.Line, place.Column, path), details));

    internal void Add(string reason, DocumentNode node, params ReadOnlySpan<(string Name, object Value)> details) =>
        Add(reason, node.Place, node.Path, details);

    /// <summary>Adds a fault that was found elsewhere, at the place of a value.</summary>
    internal void Add(Diagnostic fault, DocumentNode node) => _faults.Add(fault with { Location = LocationOf(node) });

    /// <summary>Adds a fault that was found elsewhere, at the name of a property.</summary>
    internal void AddAtName(Diagnostic fault, DocumentNode property) => _faults.Add(fault with { Location = LocationOfName(property) });

    /// <summary>Reports a value that cannot be used.</summary>
    /// <param name="node">The value.</param>
    /// <param name="expected">The term for what would be usable, or null.</param>
    /// <param name="nearest">The known name that the value may be meant as, or null.</param>
    internal void AddValue(DocumentNode node, string? expected, string? nearest = null)
    {
        List<(string, object)> details = [("property", node.Property), ("value", node.Shown)];
        if (expected is not null) details.Add(("expected", expected));
        if (nearest is not null) details.Add(("nearest", nearest));
        Add("value", node, details.ToArray());
    }

    /// <summary>Reports a name that a value gives and nobody knows.</summary>
    internal void AddUnknown(string reason, DocumentNode node, string name, IEnumerable<string> known) =>
        _faults.Add(UnknownName.Fault($"Fault.{reason}", LocationOf(node), Utf8Text.Shown(name), known));

    /// <summary>Reports a property whose name nobody knows, at the name.</summary>
    internal void AddUnknownProperty(
        string reason, DocumentNode property, IEnumerable<string> known, params ReadOnlySpan<(string Name, object Value)> details) =>
        _faults.Add(UnknownName.Fault($"Fault.{reason}", LocationOfName(property), Utf8Text.Shown(property.Name ?? ""), known, details));

    /// <summary>Reports every property of an object whose name is not among the known ones.</summary>
    internal void CheckNames(DocumentNode node, ValueList<string> known)
    {
        foreach (DocumentNode property in node.Children)
        {
            if (!known.Contains(property.Name ?? "")) AddUnknownProperty("unknown-property", property, known);
        }
    }

    private SourceLocation LocationOfName(DocumentNode property) =>
        new(document, property.NamePlace.Line, property.NamePlace.Column, property.Path);
}
