namespace SocialPolicy.Samples.Web;

/// <summary>A report about a channel.</summary>
/// <param name="Date">The day on which it was delivered.</param>
/// <param name="By">Who wrote it.</param>
/// <param name="To">Who received it.</param>
internal sealed record ReportBody(DateOnly Date, string? By = null, string? To = null)
{
    public static ReportBody Of(ChannelReport report) => new(report.Date, report.By?.Value, report.To?.Value);
}
