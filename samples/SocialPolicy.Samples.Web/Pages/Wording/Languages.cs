using System.Globalization;
using Microsoft.AspNetCore.Localization;

namespace SocialPolicy.Samples.Web.Pages;

/// <summary>English and German: what the reader chose, else what the browser asks for.</summary>
internal static class Languages
{
    private static readonly string[] Codes = ["en", "de"];

    public static void UseLanguages(this IApplicationBuilder app)
    {
        // Most programs ask for no language. To say anew for each of their requests that it is English would copy the
        // execution context each time.
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.GetCultureInfo(Codes[0]);
        app.UseWhen(AsksForOne, asking => asking.UseRequestLocalization(new RequestLocalizationOptions
        {
            DefaultRequestCulture = new RequestCulture(Codes[0]),
            SupportedCultures = [.. Codes.Select(CultureInfo.GetCultureInfo)],
            SupportedUICultures = [.. Codes.Select(CultureInfo.GetCultureInfo)],
            RequestCultureProviders = [new CookieRequestCultureProvider(), new AcceptLanguageHeaderRequestCultureProvider()],
        }));
    }

    public static void MapLanguages(this IEndpointRouteBuilder app) =>
        app.MapGet("/language/{code}", IResult (string code, string? returnUrl, HttpContext context) =>
        {
            if (!Codes.Contains(code)) return TypedResults.NotFound();
            context.Response.Cookies.Append(
                CookieRequestCultureProvider.DefaultCookieName,
                CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(code)),
                new CookieOptions { MaxAge = TimeSpan.FromDays(365), HttpOnly = true, SameSite = SameSiteMode.Lax, IsEssential = true });
            return TypedResults.LocalRedirect(Addresses.Local(returnUrl));
        }).AllowAnonymous().ExcludeFromDescription();

    private static bool AsksForOne(HttpContext context) =>
        context.Request.Headers.AcceptLanguage.Count > 0 || context.Request.Headers.Cookie.Count > 0;
}
