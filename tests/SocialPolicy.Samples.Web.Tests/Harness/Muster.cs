namespace SocialPolicy.Samples.Web.Tests;

/// <summary>What tests change in the sample company.</summary>
internal static class Muster
{
    public static object BenIsSick(string from = "2026-11-24", string to = "2027-03-05") =>
        new { absences = new[] { new { from, to, kind = "sick" } } };

    public static object Deputies(params string[] deputies) => new { deputies };

    public static object Report(string date = "2026-11-23", string by = "ben", string to = "anna") => new { date, by, to };

    /// <summary>A waiver of the first diagnostic that can be waived.</summary>
    public static object Waiver(Review review, string? reason = "It is agreed", string? approvedBy = "anna", string? until = "2026-12-31")
    {
        Diagnostic diagnostic = review.Evaluation.Diagnostics.First(diagnostic =>
            !diagnostic.IsSuppressed && string.CompareOrdinal(diagnostic.Id, "SMP1") >= 0);
        return new { rule = diagnostic.Id, subject = diagnostic.Subject.ToString(), reason, approvedBy, until };
    }
}
