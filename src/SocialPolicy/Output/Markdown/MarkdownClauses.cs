namespace SocialPolicy.Output;

/// <summary>Writes what a report says of the clauses: what each has looked at and found.</summary>
internal sealed class MarkdownClauses(StreamWriter writer, OutputTexts texts, Evaluation evaluation)
{
    internal void Write(IReadOnlyList<Diagnostic> diagnostics)
    {
        if (evaluation.Clauses.IsEmpty) return;
        var found = new Dictionary<(string, SourceLocation), int>();
        foreach (Diagnostic diagnostic in diagnostics)
        {
            foreach (ClauseReference clause in diagnostic.Clauses)
                found[(clause.Name, clause.Location)] = found.GetValueOrDefault((clause.Name, clause.Location)) + 1;
        }

        writer.WriteLine($"## {MarkdownText.Of(texts["Clauses"])}");
        writer.WriteLine();
        var table = new MarkdownTable(writer, texts["Clause"], $"#{texts["LookedAt"]}", $"#{texts["Found"]}");
        foreach (ClauseOutcome outcome in evaluation.Clauses)
        {
            ClauseReference clause = outcome.Clause.ToReference();
            table.Row(
                MarkdownText.Of(clause.Name),
                texts.Number(outcome.Subjects),
                texts.Number(found.GetValueOrDefault((clause.Name, clause.Location))));
        }

        table.End();
    }
}
