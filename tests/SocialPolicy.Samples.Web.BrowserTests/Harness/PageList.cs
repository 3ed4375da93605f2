namespace SocialPolicy.Samples.Web.BrowserTests;

/// <summary>Every page, for somebody who may see all.</summary>
internal static class PageList
{
    public static readonly string[] AllRoles = [.. AccountRoles.All];

    public static IEnumerable<string> Of(Site site)
    {
        Review review = site.Review;
        Channel channel = review.Channels.MaxBy(each => each.Diagnostics.Count + each.OpenMessages.Count)!.Channel;
        Person person = Muster.Sick(review);
        Diagnostic diagnostic = review.Evaluation.Diagnostics.First(each => !each.IsSuppressed && GrantWaiver.CanWaive(each.Id));
        Waiver waiver = review.Evaluation.Diagnostics.First(each => each.IsSuppressed).SuppressedBy!;
        string[] pages =
        [
            "/", "/?severity=error", "/?state=all", "/channels", $"/channels/{channel.Id}", $"/channels/{channel.Id}/deputies",
            $"/channels/{channel.Id}/report", "/coverage", "/people", $"/people/{person.Id}", $"/people/{person.Id}/absences", "/upload",
            $"/waive?rule={diagnostic.Id}&subject={Uri.EscapeDataString(diagnostic.Subject.ToString())}",
            $"/withdraw?rule={waiver.Rule}&subject={Uri.EscapeDataString(waiver.Subject!)}",
            $"/changes/{review.Number}", $"/rules/{Muster.NotCovered}", "/audit", "/audit/1", "/explore", "/denied", "/password", "/there-is-no-such-page",
        ];
        return pages;
    }
}
