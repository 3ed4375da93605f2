using System.Globalization;

namespace SocialPolicy.Output;

/// <summary>Writes a report's parts.</summary>
internal sealed class MarkdownReport(StreamWriter writer, MarkdownFormat format, Evaluation? evaluation)
{
    private readonly OutputTexts _texts = new(format.Language);
    private readonly Rollup _rollup = evaluation is not null && !format.ListAll ? new Rollup(evaluation) : Rollup.None;

    internal void Write(IReadOnlyList<Diagnostic> diagnostics)
    {
        WriteHead(OutputTexts.CountsOf(diagnostics, evaluation));
        WriteCategories(diagnostics);
        WriteRecordedNowhere();
        WriteFindings(diagnostics);
        WriteWaived(diagnostics);
        if (evaluation is not null) new MarkdownClauses(writer, _texts, evaluation).Write(diagnostics);
    }

    private void WriteHead(DiagnosticCounts counts)
    {
        writer.WriteLine($"# {MarkdownText.Of(format.Title ?? Title())}");
        writer.WriteLine();
        writer.WriteLine($"**{MarkdownText.Of(_texts.Verdict(counts, evaluation))}**");
        writer.WriteLine();
        if (evaluation is null) return;
        string instant = $"{Wording.Of(evaluation.Now, "", _texts.Language)} (UTC{evaluation.Now.ToString("zzz", CultureInfo.InvariantCulture)})";
        string document = evaluation.Organization.Source?.Document ?? "";
        writer.WriteLine(MarkdownText.Of(_texts.Fill("Checked", ("policy", evaluation.Policy.Name), ("instant", instant), ("document", document.Length == 0 ? null : document))));
        writer.WriteLine();
        if (evaluation.IsComplete) return;
        writer.WriteLine($"**{MarkdownText.Of(_texts["Incomplete"])}**");
        writer.WriteLine();
    }

    private string Title()
    {
        string? name = evaluation?.Organization.Name ?? evaluation?.Organization.Source?.Document;
        return string.IsNullOrWhiteSpace(name) ? _texts["Findings"] : _texts.Fill("Title", ("organization", name));
    }

    /// <summary>How much was found in each category.</summary>
    private void WriteCategories(IReadOnlyList<Diagnostic> diagnostics)
    {
        if (diagnostics.Count == 0) return;
        var categories = new SortedDictionary<string, DiagnosticCounter>(StringComparer.Ordinal);
        foreach (Diagnostic diagnostic in diagnostics)
        {
            string name = _texts.Of(diagnostic.Descriptor.Category);
            if (!categories.TryGetValue(name, out DiagnosticCounter? counter)) categories.Add(name, counter = new());
            counter.Add(diagnostic.Descriptor, diagnostic.Severity, diagnostic.IsSuppressed);
        }

        var table = new MarkdownTable(
            writer, _texts["Category"], $"#{_texts["Errors"]}", $"#{_texts["Warnings"]}", $"#{_texts["Infos"]}", $"#{_texts["Waived"]}");
        foreach ((string name, DiagnosticCounter counter) in categories)
        {
            DiagnosticCounts counts = counter.ToCounts();
            table.Row(MarkdownText.Of(name), Cell(counts.Errors), Cell(counts.Warnings), Cell(counts.Infos), Cell(counts.Suppressed));
        }

        table.End();
    }

    private void WriteRecordedNowhere()
    {
        if (_rollup.StandsFor == 0) return;
        Heading("##", _texts["RecordedNowhere.heading"]);
        foreach (UnrecordedProperty property in _rollup.Properties)
            writer.WriteLine($"- {MarkdownText.Of(_rollup.GetMessage(property, _texts.Language))}");
        writer.WriteLine();
        writer.WriteLine(MarkdownText.Of(_texts.StandsFor(_rollup)));
        writer.WriteLine();
    }

    private void WriteFindings(IReadOnlyList<Diagnostic> diagnostics)
    {
        SubjectKind? kind = null;
        IEnumerable<Diagnostic> listed = diagnostics.Where(diagnostic => !diagnostic.IsSuppressed && !_rollup.Covers(diagnostic));
        foreach (SubjectSection section in SubjectSection.Of(listed, evaluation?.Organization))
        {
            if (section.Subject.Kind != kind) Heading("##", _texts[$"Kind.{Names.Of(section.Subject.Kind)}"]);
            kind = section.Subject.Kind;
            if (section.Heading(evaluation?.Organization) is { } heading) Heading("###", heading);
            var table = new MarkdownTable(writer, _texts["Severity"], _texts["Rule"], _texts["Finding"], _texts["Why"], _texts["Where"]);
            foreach (Diagnostic diagnostic in section.Diagnostics)
            {
                string why = diagnostic.GetBecause(format.Language) ?? string.Join(", ", diagnostic.Clauses);
                table.Row(
                    MarkdownText.Of(_texts.Of(diagnostic.Severity)),
                    RuleOf(diagnostic),
                    MarkdownText.Of(diagnostic.GetMessage(_texts.Language)),
                    MarkdownText.Of(why),
                    MarkdownText.Of(diagnostic.Location.ToString()));
            }

            table.End();
        }
    }

    private void WriteWaived(IReadOnlyList<Diagnostic> diagnostics)
    {
        if (!diagnostics.Any(diagnostic => diagnostic.IsSuppressed)) return;
        Heading("##", _texts["Waived"]);
        var table = new MarkdownTable(
            writer, _texts["Until"], _texts["ApprovedBy"], _texts["Reason"], _texts["Severity"], _texts["Rule"], _texts["Finding"], _texts["Where"]);
        foreach (Diagnostic diagnostic in diagnostics)
        {
            if (diagnostic.SuppressedBy is not { } waiver) continue;
            PersonId? approver = waiver.ApprovedBy;
            string? name = approver is { } id ? evaluation?.Organization.People.Find(id)?.Name ?? id.Value : null;
            table.Row(
                waiver.Until is { } until ? _texts.Date(until) : "",
                MarkdownText.Of(name ?? ""),
                MarkdownText.Of(waiver.Reason ?? ""),
                MarkdownText.Of(_texts.Of(diagnostic.Severity)),
                RuleOf(diagnostic),
                MarkdownText.Of(diagnostic.GetMessage(_texts.Language)),
                MarkdownText.Of(diagnostic.Location.ToString()));
        }

        table.End();
    }

    private void Heading(string level, string text)
    {
        writer.WriteLine($"{level} {MarkdownText.Of(text)}");
        writer.WriteLine();
    }

    private string RuleOf(Diagnostic diagnostic) =>
        MarkdownText.Link(diagnostic.Id, HelpPages.AddressOf(diagnostic.Descriptor, format.HelpBase));

    private string Cell(int count) => count == 0 ? "" : _texts.Number(count);
}
