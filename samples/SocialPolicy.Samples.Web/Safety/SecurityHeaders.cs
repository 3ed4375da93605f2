namespace SocialPolicy.Samples.Web;

/// <summary>Tells browsers to trust nothing but this program's own files, and nothing at all of what is for programs.</summary>
internal static class SecurityHeaders
{
    private const string OwnFilesOnly =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private const string Nothing = "default-src 'none'; frame-ancestors 'none'";

    public static void UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        IHeaderDictionary headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (Addresses.IsForPrograms(context.Request.Path))
        {
            headers.ContentSecurityPolicy = Nothing;
            return next(context);
        }

        // What only pages do: follow links, open windows, use what the computer has.
        headers.ContentSecurityPolicy = OwnFilesOnly;
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        return next(context);
    });
}
