namespace SocialPolicy.Samples.Web;

/// <summary>When a person is away.</summary>
/// <param name="Absences">All absences, in place of those recorded.</param>
internal sealed record AbsencesBody(IReadOnlyList<AbsenceBody> Absences);

/// <summary>Who stands in for a channel's owner.</summary>
/// <param name="Deputies">The ids of all deputies, in place of those recorded.</param>
internal sealed record DeputiesBody(IReadOnlyList<string> Deputies);

/// <summary>What a change brought.</summary>
/// <param name="Version">The version of the organization that it led to.</param>
/// <param name="Evaluation">The number of the evaluation that it led to.</param>
/// <param name="Appeared">What is said now and was not before.</param>
/// <param name="Disappeared">What was said before and no longer is.</param>
/// <param name="Notes">What is said of an uploaded document and did not stop it; the first 200, the severest first.</param>
/// <param name="NoteCounts">How many notes there are of each id, listed or not.</param>
internal sealed record ChangeBody(
    long Version,
    long Evaluation,
    IReadOnlyList<DiagnosticBody> Appeared,
    IReadOnlyList<DiagnosticBody> Disappeared,
    IReadOnlyList<DiagnosticBody> Notes,
    IReadOnlyDictionary<string, int> NoteCounts)
{
    public static ChangeBody Of(ChangeOutcome.Done done, Language language)
    {
        var notes = DiagnosticExcerpt.Of(done.Notes);
        return new(
            done.Review.Version,
            done.Review.Number,
            [.. done.Changes.Appeared.Select(diagnostic => DiagnosticBody.Of(diagnostic, language))],
            [.. done.Changes.Disappeared.Select(diagnostic => DiagnosticBody.Of(diagnostic, language))],
            [.. notes.Shown.Select(diagnostic => DiagnosticBody.Of(diagnostic, language))],
            notes.Counts);
    }
}

/// <summary>What differs between two evaluations.</summary>
/// <param name="Since">The number of the earlier one.</param>
/// <param name="Evaluation">The number of the later one.</param>
/// <param name="Appeared">What the later one says and the earlier one does not.</param>
/// <param name="Disappeared">What the earlier one says and the later one does not.</param>
internal sealed record DifferenceBody(
    long Since, long Evaluation, IReadOnlyList<DiagnosticBody> Appeared, IReadOnlyList<DiagnosticBody> Disappeared);
