using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.Net.Http.Headers;

namespace SocialPolicy.Samples.Web;

/// <summary>Versions of the organization as entity tags: <c>"12"</c>.</summary>
internal static class Versions
{
    /// <summary>What the API's description says of <c>If-Match</c>.</summary>
    public const string Wanted = "The version to change: the ETag of /api/organization";

    /// <summary>The tag of a version. What is shown without the kinds of absences is another representation, which nobody can change.</summary>
    public static string Tag(long version, bool withAbsenceKinds = true) =>
        string.Create(CultureInfo.InvariantCulture, $"\"{version}{(withAbsenceKinds ? "" : "-public")}\"");

    /// <summary>Reads <c>If-Match</c>. A star is no version: it would overwrite whatever there is.</summary>
    public static bool TryRead(string? ifMatch, out long version, [NotNullWhen(false)] out IResult? refusal)
    {
        (version, refusal) = (0, null);
        if (string.IsNullOrWhiteSpace(ifMatch) || ifMatch.Trim() == "*") refusal = Problems.NoVersion();
        else version = Read(ifMatch);
        return refusal is null;
    }

    /// <summary>The version, or one that never is: what does not fit is another version.</summary>
    private static long Read(string ifMatch) =>
        EntityTagHeaderValue.TryParse(ifMatch, out EntityTagHeaderValue? tag) && !tag.IsWeak
            && long.TryParse(tag.Tag.AsSpan()[1..^1], NumberStyles.None, CultureInfo.InvariantCulture, out long version)
            ? version
            : -1;
}
