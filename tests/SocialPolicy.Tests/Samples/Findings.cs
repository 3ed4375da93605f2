namespace SocialPolicy.Tests;

/// <summary>Asks one clause about an organization and says in one line each what it finds.</summary>
internal static class Findings
{
    /// <summary>
    /// What the clause finds, such as <c>error SMP1004 channel:main person:ben</c> or
    /// <c>info SMP3003 channel:main 2026-11-01/..</c>. What the input or the policy is blamed for is left out.
    /// </summary>
    public static string[] FoundIn(this Clause clause, Organization organization, DateTimeOffset? now = null) =>
        [.. clause.DiagnosticsIn(organization, now).Select(Line)];

    public static Diagnostic[] DiagnosticsIn(this Clause clause, Organization organization, DateTimeOffset? now = null) =>
        [.. clause.Evaluate(organization, now).Diagnostics.Where(diagnostic => !diagnostic.Id.StartsWith("SMP0", StringComparison.Ordinal))];

    /// <summary>What the one diagnostic of the clause names besides its gap: <c>count = 1; min = 2</c>.</summary>
    public static string NamedIn(this Clause clause, Organization organization, DateTimeOffset? now = null) =>
        string.Join("; ", Assert.Single(clause.DiagnosticsIn(organization, now)).Properties.Where(property => property.Name is not ("from" or "to")));

    /// <summary>The English and the German message of everything that the clause finds.</summary>
    public static string MessagesIn(this Clause clause, Organization organization, DateTimeOffset? now = null) =>
        Messages(clause.DiagnosticsIn(organization, now));

    public static string Messages(params IEnumerable<Diagnostic> diagnostics) =>
        string.Join('\n', diagnostics.Select(diagnostic =>
            $"{Line(diagnostic)}\n  {diagnostic.GetMessage(Language.English)}\n  {diagnostic.GetMessage(Language.German)}"));

    /// <summary>What is found at fault in the organization itself, whatever the policy.</summary>
    public static Diagnostic[] InputFaults(this Organization organization) =>
        [.. Policy.Define("Nothing").Build().Evaluate(organization, Given.Now).Diagnostics];

    /// <summary>The input faults in one line each: severity, id, subject, related and place.</summary>
    public static string[] InputFaultLines(this Organization organization) =>
        [.. organization.InputFaults().Select(fault => $"{Line(fault)} at {fault.Location}")];

    public static Evaluation Evaluate(this Clause clause, Organization organization, DateTimeOffset? now = null) =>
        Policy.Define("Test").With(clause).Build().Evaluate(organization, now ?? Given.Now);

    private static string Line(Diagnostic diagnostic)
    {
        string related = string.Concat(diagnostic.Related.Select(subject => $" {subject}"));
        string? from = PropertyOf(diagnostic, "from");
        string? to = PropertyOf(diagnostic, "to");
        string gap = diagnostic.Id is "SMP3003" or "SMP4003" ? $" {from ?? ".."}/{to ?? ".."}" : "";
        return $"{Names.Of(diagnostic.Severity)} {diagnostic.Id} {diagnostic.Subject}{related}{gap}";
    }

    private static string? PropertyOf(Diagnostic diagnostic, string name) =>
        diagnostic.Properties.Where(property => property.Name == name).Select(property => property.Value).SingleOrDefault();
}
