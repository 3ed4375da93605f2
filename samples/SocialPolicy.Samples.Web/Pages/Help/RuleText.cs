using System.Collections.Concurrent;
using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Components;
using PipeTable = Markdig.Extensions.Tables.Table;
using PipeTableRow = Markdig.Extensions.Tables.TableRow;

namespace SocialPolicy.Samples.Web.Pages;

/// <summary>The library's page of a rule: what it reports, why, and what is in order. It is in English; its title is left to who shows it.</summary>
internal static class RuleText
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().DisableHtml().Build();

    private static readonly ConcurrentDictionary<string, MarkupString> Known = new(StringComparer.Ordinal);

    /// <summary>The page of a rule, or null where the library has none.</summary>
    public static MarkupString? Of(string? id)
    {
        if (id is null) return null;
        if (Known.TryGetValue(id, out MarkupString known)) return known;
        using Stream? page = typeof(RuleText).Assembly.GetManifestResourceStream($"rules/{id}.md");
        if (page is null) return null;
        using var reader = new StreamReader(page);
        return Known[id] = Render(reader.ReadToEnd());
    }

    private static MarkupString Render(string markdown)
    {
        MarkdownDocument document = Markdown.Parse(markdown, Pipeline);
        if (document is [HeadingBlock { Level: 1 } title, ..]) document.Remove(title);
        foreach (LinkInline link in document.Descendants<LinkInline>().ToList()) Lead(link);
        // What is wider than the page is scrolled, by the keyboard as well.
        foreach (FencedCodeBlock code in document.Descendants<FencedCodeBlock>()) code.GetAttributes().AddProperty("tabindex", "0");
        foreach (PipeTable table in document.Descendants<PipeTable>()) DropEmptyHeader(table);

        using var writer = new StringWriter();
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.Render(document);
        return new MarkupString(writer.ToString());
    }

    /// <summary>Leads to the rule's page here; what leads anywhere else is text.</summary>
    private static void Lead(LinkInline link)
    {
        if (link.Url is { } url && url.StartsWith("SMP", StringComparison.Ordinal) && url.EndsWith(".md", StringComparison.Ordinal))
        {
            link.Url = Links.Rule(url[..^3]);
            return;
        }

        foreach (Inline child in link.ToList())
        {
            child.Remove();
            link.InsertBefore(child);
        }

        link.Remove();
    }

    private static void DropEmptyHeader(PipeTable table)
    {
        if (table is [PipeTableRow { IsHeader: true } header, ..] && header.Descendants<LiteralInline>().All(text => text.Content.IsEmpty)) table.RemoveAt(0);
    }
}
