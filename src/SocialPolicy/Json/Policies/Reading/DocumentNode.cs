using System.Text.Json;

namespace SocialPolicy.Json;

/// <summary>A value of a policy document with its place. Made by <see cref="DocumentParser"/>, unchanged afterwards.</summary>
internal sealed class DocumentNode
{
    private readonly byte[] _document;
    private List<DocumentNode>? _children;
    private int _end;

    internal DocumentNode(byte[] document, DocumentNode? parent, int start, JsonValueKind kind)
    {
        (_document, Parent, Start, Kind) = (document, parent, start, kind);
        Index = parent?._children?.Count ?? 0;
    }

    internal DocumentNode? Parent { get; }

    internal JsonValueKind Kind { get; }

    /// <summary>Where the value starts in the document.</summary>
    internal int Start { get; }

    /// <summary>The line and column at which the value starts.</summary>
    internal Place Place { get; init; }

    /// <summary>The name of the property whose value this is, or null.</summary>
    internal string? Name { get; init; }

    /// <summary>The line and column at which the property's name starts.</summary>
    internal Place NamePlace { get; init; }

    /// <summary>The text of a string.</summary>
    internal string Text { get; init; } = "";

    /// <summary>The properties of an object or the items of a list, in their order.</summary>
    internal IReadOnlyList<DocumentNode> Children => _children ?? [];

    /// <summary>The value as it is written.</summary>
    internal ReadOnlyMemory<byte> Raw => _document.AsMemory(Start.._end);

    /// <summary>The value as a message shows it.</summary>
    internal string Shown => Utf8Text.Shown(Raw.Span);

    /// <summary>The name of the property that the value is or lies in; <c>$</c> for the document itself.</summary>
    internal string Property => Name ?? Parent?.Property ?? "$";

    /// <summary>The path as text: <c>$.clauses[3].roles[0]</c>.</summary>
    internal string Path =>
        Parent is null ? "$"
        : Name is not null ? JsonPath.Property(Parent.Path, Name)
        : FormattableString.Invariant($"{Parent.Path}[{Index}]");

    private int Index { get; }

    /// <summary>The value of a property, or null where it is missing; a property that is null is missing.</summary>
    internal DocumentNode? Find(string property)
    {
        foreach (DocumentNode child in Children)
        {
            if (child.Name == property) return child.Kind == JsonValueKind.Null ? null : child;
        }

        return null;
    }

    /// <summary>The smallest value in this one that the offset lies in.</summary>
    internal DocumentNode Innermost(int offset)
    {
        foreach (DocumentNode child in Children)
        {
            if (offset >= child.Start && offset < child._end) return child.Innermost(offset);
        }

        return this;
    }

    /// <summary>Adds a property or an item while the document is parsed.</summary>
    internal void Add(DocumentNode child) => (_children ??= []).Add(child);

    /// <summary>Sets where the value ends, which shows only when everything in it is parsed.</summary>
    internal void EndAt(int end) => _end = end;
}
