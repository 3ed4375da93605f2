using System.Globalization;

namespace SocialPolicy.Samples.Web;

/// <summary>What an answer depends on besides what is asked for.</summary>
internal static class Caller
{
    /// <summary>The language that was asked for: <c>Accept-Language</c>, or the cookie of a browser.</summary>
    public static Language Language =>
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "de" ? Language.German : Language.English;

    /// <summary>The key of an answer for a caller.</summary>
    public static AnswerKey Wants(this HttpContext context, string kind, string id = "") =>
        new(kind, id, Language, context.User.MaySeeAbsenceKinds());

    /// <summary>Who is calling, as the audit is to name him.</summary>
    public static string Name(this HttpContext context) => context.User.Identity?.Name ?? "unknown";
}
