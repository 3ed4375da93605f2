using System.Globalization;

namespace SocialPolicy.Output;

/// <summary>The words that formats for people share, in a language.</summary>
internal sealed class OutputTexts(Language language)
{
    internal Language Language => language;

    /// <summary>A text of the resources whose key begins with <c>Output.</c>.</summary>
    internal string this[string key] => Messages.Get($"Output.{key}", language);

    /// <summary>A text of the resources with its placeholders filled.</summary>
    internal string Fill(string key, params (string Name, object? Value)[] values) =>
        MessageFormat.Fill(this[key], language, name => values.FirstOrDefault(pair => pair.Name == name).Value);

    internal string Of(Severity severity) => this[$"Severity.{Names.Of(severity)}"];

    internal string Of(Category category) => Messages.Find($"Output.Category.{category.Name}", language) ?? category.Name;

    /// <summary>A number with its thousands apart: <c>1,865</c>, in German <c>1.865</c>.</summary>
    internal string Number(long number)
    {
        string grouped = number.ToString("#,0", CultureInfo.InvariantCulture);
        return language == Language.German ? grouped.Replace(',', '.') : grouped;
    }

    /// <summary>A number of things: <c>2 errors</c>.</summary>
    internal string Count(long count, string thing) =>
        string.Format(CultureInfo.InvariantCulture, Messages.Get(count == 1 ? $"One.{thing}" : $"Many.{thing}", language), Number(count));

    internal string Counts(DiagnosticCounts counts) => string.Join(", ",
        Count(counts.Errors, "error"), Count(counts.Warnings, "warning"), Count(counts.Infos, "info"), Count(counts.Suppressed, "waived"));

    /// <summary>Whether the policy is met, and how much was found; without an evaluation the latter alone.</summary>
    internal string Verdict(DiagnosticCounts counts, Evaluation? evaluation)
    {
        if (evaluation is null) return Counts(counts);
        string nothingAsked = evaluation.Clauses.Count == 0 ? this["NothingAsked"] : "";
        return $"{this[evaluation.IsCompliant ? "Met" : "NotMet"]}: {Counts(counts)}{nothingAsked}";
    }

    /// <summary>How many diagnostics the lines of a rollup stand for, and where each has its own.</summary>
    internal string StandsFor(Rollup rollup) => Fill("StandsFor", ("findings", Count(rollup.StandsFor, "finding")));

    internal string Date(DateOnly date) => Wording.Of(date, "", language);

    internal static DiagnosticCounts CountsOf(IReadOnlyList<Diagnostic> diagnostics, Evaluation? evaluation)
    {
        if (evaluation is not null) return evaluation.Counts;
        var counter = new DiagnosticCounter();
        foreach (Diagnostic diagnostic in diagnostics) counter.Add(diagnostic.Descriptor, diagnostic.Severity, diagnostic.IsSuppressed);
        return counter.ToCounts();
    }
}
