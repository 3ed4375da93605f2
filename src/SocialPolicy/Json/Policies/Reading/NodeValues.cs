using System.Text.Json;

namespace SocialPolicy.Json;

/// <summary>Reads what is no option: texts, names, numbers, lists. What cannot be used is reported.</summary>
internal static class NodeValues
{
    /// <summary>A text, or null where it is missing, blank or no text.</summary>
    internal static string? ReadText(this DocumentNode? node, PolicyFaultList faults)
    {
        if (node is null) return null;
        if (node.Kind == JsonValueKind.String) return string.IsNullOrWhiteSpace(node.Text) ? null : node.Text;
        faults.AddValue(node, Expected.Text);
        return null;
    }

    /// <summary>A text that is not empty, as an item of a list.</summary>
    internal static string? ReadName(DocumentNode node, PolicyFaultList faults)
    {
        if (node.Kind == JsonValueKind.String && node.Text.Length > 0) return node.Text;
        faults.AddValue(node, ExpectedOption.Name);
        return null;
    }

    /// <summary>A value of an enumeration.</summary>
    internal static T? ReadOneOf<T>(this DocumentNode? node, PolicyFaultList faults) where T : struct, Enum
    {
        if (node is null) return null;
        if (node.Kind == JsonValueKind.String && Names.TryParse(node.Text, out T value)) return value;
        faults.AddValue(node, ExpectedOption.OneOf<T>(), NearestName.Find(node.Text, Names.All<T>()));
        return null;
    }

    /// <summary>A whole number of 0 or more.</summary>
    internal static int? ReadCount(this DocumentNode? node, PolicyFaultList faults)
    {
        if (node is null) return null;
        if (node.Kind == JsonValueKind.Number)
        {
            var reader = new Utf8JsonReader(node.Raw.Span);
            if (reader.Read() && reader.TryGetInt32(out int count) && count >= 0) return count;
        }

        faults.AddValue(node, ExpectedOption.CountFromZero);
        return null;
    }

    /// <summary>The items of a list that can be used, or null where the list is missing or none.</summary>
    internal static ValueList<T>? ReadList<T>(
        this DocumentNode? node, PolicyFaultList faults, Func<DocumentNode, PolicyFaultList, T?> read) where T : struct =>
        node.ReadItems(faults) is not { } items ? null
        : items.Select(item => read(item, faults)).OfType<T>().ToValueList();

    /// <summary>The items of a list that can be used, or null where the list is missing or none.</summary>
    internal static ValueList<T>? ReadList<T>(
        this DocumentNode? node, PolicyFaultList faults, Func<DocumentNode, PolicyFaultList, T?> read) where T : class =>
        node.ReadItems(faults) is not { } items ? null
        : items.Select(item => read(item, faults)).OfType<T>().ToValueList();

    /// <summary>The items of a list, or null where it is missing or none, which is reported.</summary>
    internal static IReadOnlyList<DocumentNode>? ReadItems(this DocumentNode? node, PolicyFaultList faults)
    {
        if (node is null) return null;
        if (node.Kind == JsonValueKind.Array) return node.Children;
        faults.AddValue(node, Expected.List);
        return null;
    }

    /// <summary>Whether the value is an object; where not, it is reported.</summary>
    internal static bool IsObject(this DocumentNode node, PolicyFaultList faults, string expected = Expected.Object)
    {
        if (node.Kind != JsonValueKind.Object) faults.AddValue(node, expected);
        return node.Kind == JsonValueKind.Object;
    }
}
