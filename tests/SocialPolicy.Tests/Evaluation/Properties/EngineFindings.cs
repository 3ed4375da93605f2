using System.Globalization;

namespace SocialPolicy.Tests;

/// <summary>Puts diagnostics into the words of the naive evaluator.</summary>
internal static class EngineFindings
{
    public static List<NaiveFinding> Of(Evaluation evaluation)
    {
        var findings = new List<NaiveFinding>();
        foreach (Diagnostic diagnostic in evaluation.Diagnostics)
        {
            if (IsAboutThePolicy(diagnostic)) continue;
            bool hasGap = diagnostic.Id is "SMP3003" or "SMP4003";
            findings.Add(new(
                diagnostic.Id,
                diagnostic.Subject.ToString(),
                diagnostic.Related.IsEmpty ? null : diagnostic.Related[0].ToString(),
                hasGap ? Date(diagnostic, "from") : null,
                hasGap ? Date(diagnostic, "to") : null,
                hasGap,
                diagnostic.Severity,
                diagnostic.SeverityOrigin,
                [.. diagnostic.Clauses.Select(clause => clause.Name)],
                diagnostic.IsSuppressed));
        }

        return findings;
    }

    /// <summary>What says something about the policy itself is not the naive evaluator's affair.</summary>
    private static bool IsAboutThePolicy(Diagnostic diagnostic) => diagnostic.Id.StartsWith("SMP01", StringComparison.Ordinal);

    private static DateOnly? Date(Diagnostic diagnostic, string name)
    {
        foreach (DiagnosticProperty property in diagnostic.Properties)
        {
            if (property.Name == name) return DateOnly.Parse(property.Value, CultureInfo.InvariantCulture);
        }

        return null;
    }
}
