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
/// <param name="Appeared">What is said now and was not before; the first 200, the severest first.</param>
/// <param name="AppearedCounts">How many there are of each id, listed or not.</param>
/// <param name="Disappeared">What was said before and no longer is; the first 200, the severest first.</param>
/// <param name="DisappearedCounts">How many there are of each id, listed or not.</param>
/// <param name="Notes">What is said of an uploaded document and did not stop it; the first 200, the severest first.</param>
/// <param name="NoteCounts">How many notes there are of each id, listed or not.</param>
internal sealed record ChangeBody(
    long Version,
    long Evaluation,
    IReadOnlyList<DiagnosticBody> Appeared,
    IReadOnlyDictionary<string, int> AppearedCounts,
    IReadOnlyList<DiagnosticBody> Disappeared,
    IReadOnlyDictionary<string, int> DisappearedCounts,
    IReadOnlyList<DiagnosticBody> Notes,
    IReadOnlyDictionary<string, int> NoteCounts)
{
    public static ChangeBody Of(ChangeOutcome.Done done, Language language)
    {
        var appeared = DiagnosticExcerpt.Of(done.Changes.Appeared);
        var disappeared = DiagnosticExcerpt.Of(done.Changes.Disappeared);
        var notes = DiagnosticExcerpt.Of(done.Notes);
        return new(
            done.Review.Version,
            done.Review.Number,
            DiagnosticBody.Of(appeared, language),
            appeared.Counts,
            DiagnosticBody.Of(disappeared, language),
            disappeared.Counts,
            DiagnosticBody.Of(notes, language),
            notes.Counts);
    }
}

/// <summary>What differs between two evaluations.</summary>
/// <param name="Since">The number of the earlier one.</param>
/// <param name="Evaluation">The number of the later one.</param>
/// <param name="Appeared">What the later one says and the earlier one does not; the first 200, the severest first.</param>
/// <param name="AppearedCounts">How many there are of each id, listed or not.</param>
/// <param name="Disappeared">What the earlier one says and the later one does not; the first 200, the severest first.</param>
/// <param name="DisappearedCounts">How many there are of each id, listed or not.</param>
internal sealed record DifferenceBody(
    long Since,
    long Evaluation,
    IReadOnlyList<DiagnosticBody> Appeared,
    IReadOnlyDictionary<string, int> AppearedCounts,
    IReadOnlyList<DiagnosticBody> Disappeared,
    IReadOnlyDictionary<string, int> DisappearedCounts)
{
    public static DifferenceBody Of(long since, long evaluation, EvaluationChanges changes, Language language)
    {
        var appeared = DiagnosticExcerpt.Of(changes.Appeared);
        var disappeared = DiagnosticExcerpt.Of(changes.Disappeared);
        return new(
            since, evaluation, DiagnosticBody.Of(appeared, language), appeared.Counts, DiagnosticBody.Of(disappeared, language), disappeared.Counts);
    }
}
