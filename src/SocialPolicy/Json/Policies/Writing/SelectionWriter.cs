using System.Text.Json;

namespace SocialPolicy.Json;

/// <summary>Writes the selectors that are set. An empty list selects nothing and is written too.</summary>
internal static class SelectionWriter
{
    internal static void Write(Utf8JsonWriter writer, Selection selection)
    {
        WriteList(writer, PolicyNames.Platforms, selection.Platforms, platform => platform.Name);
        WriteList(writer, PolicyNames.Purposes, selection.Purposes, Names.Of);
        WriteList(writer, PolicyNames.Units, selection.Units, unit => unit.Value);
        WriteList(writer, PolicyNames.Ids, selection.Ids, id => id);
        if (selection.Size is not { } size) return;
        writer.WriteStartObject(PolicyNames.OrganizationSize);
        if (size.Most is { } most) writer.WriteNumber(PolicyNames.AtMost, most);
        if (size.More is { } more) writer.WriteNumber(PolicyNames.MoreThan, more);
        writer.WriteEndObject();
    }

    private static void WriteList<T>(Utf8JsonWriter writer, string name, ValueList<T>? list, Func<T, string> text)
    {
        if (list is not { } items) return;
        writer.WriteStartArray(name);
        foreach (T item in items) writer.WriteStringValue(text(item));
        writer.WriteEndArray();
    }
}
