using System.Globalization;

namespace SocialPolicy.Tests;

/// <summary>What the naive evaluator finds, in the words in which a diagnostic is compared with it.</summary>
internal sealed record NaiveFinding(
    string Id,
    string Subject,
    string? Related,
    DateOnly? From,
    DateOnly? To,
    bool HasGap,
    Severity Severity,
    SeverityOrigin SeverityOrigin,
    IReadOnlyList<string> Clauses,
    bool Suppressed)
{
    /// <summary>The finding on one line. Two findings are equal when their lines are.</summary>
    public override string ToString()
    {
        string related = Related is null ? "" : $" with {Related}";
        string gap = HasGap ? $" {End(From)}/{End(To)}" : "";
        string suppressed = Suppressed ? " (suppressed)" : "";
        return $"{Subject} {Id}{related}{gap}: {Severity} by {SeverityOrigin} [{string.Join(", ", Clauses)}]{suppressed}";
    }

    private static string End(DateOnly? date) => date?.ToString("O", CultureInfo.InvariantCulture) ?? "..";
}
