namespace SocialPolicy.Samples.Web;

/// <summary>A diagnostic that is accepted for some time.</summary>
/// <param name="Rule">The diagnostic's id.</param>
/// <param name="Subject">The diagnostic's subject.</param>
/// <param name="Reason">Why it is accepted.</param>
/// <param name="ApprovedBy">The person who approved.</param>
/// <param name="Until">The last day.</param>
internal sealed record WaiverBody(
    string? Rule = null, string? Subject = null, string? Reason = null, string? ApprovedBy = null, DateOnly? Until = null)
{
    public static WaiverBody Of(Waiver waiver) =>
        new(waiver.Rule, waiver.Subject, waiver.Reason, waiver.ApprovedBy?.Value, waiver.Until);

    public Waiver ToWaiver() => new()
    {
        Rule = Rule,
        Subject = Subject,
        Reason = Reason,
        ApprovedBy = PersonId.FromNullable(ApprovedBy),
        Until = Until,
    };
}
