namespace SocialPolicy.Samples.Web;

/// <summary>A diagnostic.</summary>
/// <param name="Id">The id, such as <c>SMP1003</c>.</param>
/// <param name="Severity">How much it weighs.</param>
/// <param name="Category">What it is about.</param>
/// <param name="Subject">What is at fault, such as <c>channel:x-main</c>.</param>
/// <param name="Related">What else it is about.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Because">Why it matters, or null.</param>
/// <param name="HelpLink">Where the rule and its remedy are explained, or null.</param>
/// <param name="Location">Where it is written.</param>
/// <param name="Waiver">What it is waived by, or null.</param>
internal sealed record DiagnosticBody(
    string Id,
    Severity Severity,
    string Category,
    string Subject,
    IReadOnlyList<string> Related,
    string Message,
    string? Because,
    string? HelpLink,
    string Location,
    WaiverBody? Waiver)
{
    public static DiagnosticBody Of(Diagnostic diagnostic, Language language) => new(
        diagnostic.Id,
        diagnostic.Severity,
        diagnostic.Descriptor.Category.Name,
        diagnostic.Subject.ToString(),
        [.. diagnostic.Related.Select(subject => subject.ToString())],
        diagnostic.GetMessage(language),
        diagnostic.GetBecause(language),
        diagnostic.HelpLink,
        diagnostic.Location.ToString(),
        diagnostic.SuppressedBy is { } waiver ? WaiverBody.Of(waiver) : null);

    /// <summary>Those that an excerpt shows.</summary>
    public static DiagnosticBody[] Of(DiagnosticExcerpt excerpt, Language language) => [.. excerpt.Shown.Select(diagnostic => Of(diagnostic, language))];
}
