namespace SocialPolicy.Samples.Web;

/// <summary>An evaluation in numbers.</summary>
/// <param name="Number">The number of the evaluation.</param>
/// <param name="Version">The version of the organization.</param>
/// <param name="At">The instant for which it was made.</param>
/// <param name="Cause">Why it was made.</param>
/// <param name="IsCompliant">Whether there is no error but waived ones.</param>
/// <param name="Channels">The running channels.</param>
/// <param name="Errors">The errors that are not waived.</param>
/// <param name="Warnings">The warnings that are not waived.</param>
/// <param name="Infos">The infos that are not waived.</param>
/// <param name="Waived">The waived diagnostics.</param>
internal sealed record EvaluationBody(
    long Number,
    long Version,
    DateTimeOffset At,
    EvaluationCause Cause,
    bool IsCompliant,
    int Channels,
    int Errors,
    int Warnings,
    int Infos,
    int Waived)
{
    public static EvaluationBody Of(EvaluationRecord record) => new(
        record.Number,
        record.Version,
        record.At,
        record.Cause,
        record.Errors == 0,
        record.Channels,
        record.Errors,
        record.Warnings,
        record.Infos,
        record.Waived);
}
