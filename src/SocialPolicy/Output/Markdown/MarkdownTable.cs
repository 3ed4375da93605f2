namespace SocialPolicy.Output;

/// <summary>A table on its way to a report. Cells are Markdown already.</summary>
internal sealed class MarkdownTable
{
    private readonly StreamWriter _writer;

    /// <summary>Begins a table.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="columns">The columns' headings, as texts; those that begin with <c>#</c> hold numbers.</param>
    internal MarkdownTable(StreamWriter writer, params IReadOnlyList<string> columns)
    {
        _writer = writer;
        Row(columns.Select(column => MarkdownText.Of(column.TrimStart('#'))));
        Row(columns.Select(column => column.StartsWith('#') ? "---:" : "---"));
    }

    internal void Row(params IEnumerable<string> cells) => _writer.WriteLine($"| {string.Join(" | ", cells)} |");

    /// <summary>Ends the table.</summary>
    internal void End() => _writer.WriteLine();
}
