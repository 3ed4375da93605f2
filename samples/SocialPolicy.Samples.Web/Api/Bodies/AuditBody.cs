namespace SocialPolicy.Samples.Web;

/// <summary>A change.</summary>
/// <param name="Id">The number of the entry.</param>
/// <param name="At">When it was made.</param>
/// <param name="Who">Who made it.</param>
/// <param name="Action">What was done.</param>
/// <param name="Subject">With what.</param>
/// <param name="Version">The version of the organization that it led to, or null.</param>
internal sealed record AuditBody(long Id, DateTimeOffset At, string Who, string Action, string Subject, long? Version)
{
    public static AuditBody Of(AuditEntry entry) => new(entry.Id, entry.At, entry.Who, entry.Action, entry.Subject, entry.Version);
}

/// <summary>A change with what was there before and after.</summary>
/// <param name="Change">The change.</param>
/// <param name="Before">What was there before, as the text of a JSON document, or null.</param>
/// <param name="After">What is there afterwards, as the text of a JSON document, or null.</param>
internal sealed record AuditDetailBody(AuditBody Change, string? Before, string? After);
