using SocialPolicy.Rules;

namespace SocialPolicy.Tests;

/// <summary>Compares an evaluation that came from another one with one made from scratch.</summary>
internal static class FullEvaluation
{
    /// <summary>The same policy over the same organization at the same instant, with nothing known from before.</summary>
    public static Evaluation Of(Evaluation evaluation, TimeZoneRules? zones = null) =>
        evaluation.Policy.Evaluate(Facts.Of(evaluation.Organization, zones), evaluation.Now);

    public static void IsMatchedBy(Evaluation evaluation, TimeZoneRules? zones = null)
    {
        if (Difference(Of(evaluation, zones), evaluation) is { } difference) Assert.Fail(difference);
    }

    /// <summary>What the one says and the other does not, in anything that can be read; or null where they agree.</summary>
    public static string? Difference(Evaluation full, Evaluation incremental)
    {
        bool same = full.Diagnostics.SequenceEqual(incremental.Diagnostics)
            && full.Diagnostics.Zip(incremental.Diagnostics).All(pair => HaveSamePlaces(pair.First, pair.Second));
        string? difference = same ? null : Disagreement.Between(full.Diagnostics.Select(Line), incremental.Diagnostics.Select(Line));
        if (!same && difference is null) return "Diagnostics that read the same are not equal.";
        if (difference is null && full.Clauses != incremental.Clauses) difference = Disagreement.Between(full.Clauses, incremental.Clauses);
        return difference ?? Disagreement.Between(Summary(full), Summary(incremental));
    }

    /// <summary>What the one says and the other does not, word for word in both languages.</summary>
    public static string? DifferenceInWords(Evaluation full, Evaluation incremental) =>
        Disagreement.Between(full.Diagnostics.Select(Line), incremental.Diagnostics.Select(Line));

    /// <summary>Where clauses are written is no part of their equality.</summary>
    private static bool HaveSamePlaces(Diagnostic one, Diagnostic other) =>
        one.Clauses.Zip(other.Clauses).All(pair => pair.First.Location == pair.Second.Location);

    private static string Line(Diagnostic diagnostic) => string.Join(
        " | ",
        diagnostic,
        diagnostic.GetMessage(Language.German),
        diagnostic.Subject,
        diagnostic.Severity,
        diagnostic.SeverityOrigin,
        diagnostic.Related,
        diagnostic.Properties,
        diagnostic.Because,
        string.Join(", ", diagnostic.Clauses.Select(clause => $"{clause} at {clause.Location}")),
        diagnostic.Location.Path,
        diagnostic.SuppressedBy);

    private static IEnumerable<string> Summary(Evaluation evaluation)
    {
        DiagnosticCounts counts = evaluation.Counts;
        yield return $"{counts.Errors} errors, {counts.Warnings} warnings, {counts.Infos} infos, {counts.Total} in all, {counts.Suppressed} suppressed";
        foreach ((string id, int count) in counts.ById.OrderBy(pair => pair.Key, StringComparer.Ordinal)) yield return $"{count} × {id}";
        foreach ((Category category, int count) in counts.ByCategory.OrderBy(pair => pair.Key.Name, StringComparer.Ordinal))
            yield return $"{count} × {category.Name}";
        yield return $"compliant: {evaluation.IsCompliant}, warnings: {evaluation.HasWarnings}, complete: {evaluation.IsComplete}";
        yield return $"now: {evaluation.Now:O}";
    }
}
