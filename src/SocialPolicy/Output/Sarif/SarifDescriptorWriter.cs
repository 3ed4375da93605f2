using System.Text;
using System.Text.Json;

namespace SocialPolicy.Output;

/// <summary>Writes what is known about rules: names, texts, default levels, and which clauses of the policy ask for them.</summary>
internal sealed class SarifDescriptorWriter(Utf8JsonWriter json, SarifFormat format, Evaluation? evaluation)
{
    private readonly OutputTexts _texts = new(format.Language);
    private readonly ILookup<string, Clause> _clauses = (evaluation?.Policy.Clauses ?? default)
        .SelectMany(clause => clause.Rule.SupportedDiagnostics, (clause, descriptor) => (Clause: clause, descriptor.Id))
        .ToLookup(pair => pair.Id, pair => pair.Clause, StringComparer.Ordinal);

    internal void Write(string name, IReadOnlyList<RuleDescriptor> descriptors)
    {
        json.WriteStartArray(name);
        foreach (RuleDescriptor descriptor in descriptors) Write(descriptor);
        json.WriteEndArray();
    }

    private void Write(RuleDescriptor descriptor)
    {
        string title = descriptor.Title.In(format.Language);
        json.WriteStartObject();
        json.WriteString("id", descriptor.Id);
        json.WriteString("name", NameOf(descriptor));
        WriteText("shortDescription", $"{title}.");
        WriteText("fullDescription", _texts.Fill("Described", ("title", title), ("message", ShapeOf(descriptor))));
        WriteHelp(descriptor);
        if (HelpPages.AddressOf(descriptor, format.HelpBase) is { } page) json.WriteString("helpUri", page.AbsoluteUri);
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", SarifLevel.Of(descriptor.DefaultSeverity));
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteString("category", descriptor.Category.Name);
        json.WriteStartArray("tags");
        json.WriteStringValue(descriptor.Category.Name);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteText(string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private void WriteHelp(RuleDescriptor descriptor)
    {
        string[] asking = [.. _clauses[descriptor.Id]
            .Select(clause => clause.ToReference())
            .Distinct()
            .Select(clause => clause.Reason is { } reason ? $"{clause.Name} ({reason.In(format.Language)})" : clause.Name)];
        string origin = asking.Length > 0
            ? _texts.Fill("AskedFor", ("clauses", string.Join(", ", asking)))
            : evaluation is null ? $"{descriptor.Title.In(format.Language)}." : _texts["AlwaysOn"];
        json.WriteStartObject("help");
        json.WriteString("text", descriptor.HelpLink is { } link ? $"{origin} {_texts.Fill("Explained", ("link", link))}" : origin);
        json.WriteString("markdown", MarkdownText.Of(origin)
            + (HelpPages.AddressOf(descriptor, format.HelpBase) is { } page
                ? $" {_texts.Fill("Explained", ("link", MarkdownText.Link(descriptor.Id, page)))}"
                : ""));
        json.WriteEndObject();
    }

    /// <summary>What messages look like, with dots for what they name.</summary>
    private string ShapeOf(RuleDescriptor descriptor) =>
        MessageFormat.Fill(descriptor.Message.In(format.Language), format.Language, _ => "…");

    /// <summary>The English title as an identifier: <c>ChannelOwnedByTheWrongRole</c>.</summary>
    private static string NameOf(RuleDescriptor descriptor)
    {
        var name = new StringBuilder();
        bool isStart = true;
        foreach (char letter in descriptor.Title.In(Language.English))
        {
            if (char.IsLetterOrDigit(letter)) name.Append(isStart ? char.ToUpperInvariant(letter) : letter);
            // "Channel's" is one word.
            isStart = !char.IsLetterOrDigit(letter) && letter is not ('\'' or '’');
        }

        return name.Length == 0 ? descriptor.Id : name.ToString();
    }
}
