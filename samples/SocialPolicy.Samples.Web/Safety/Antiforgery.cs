using Microsoft.AspNetCore.Antiforgery;

namespace SocialPolicy.Samples.Web;

/// <summary>Sees to it that a page of somebody else changes nothing with a browser's cookie.</summary>
internal static class Antiforgery
{
    public const string Header = "X-Antiforgery";

    /// <summary>Asks for the token with every request that changes something and comes with a cookie. Programs with a key need none.</summary>
    public static RouteGroupBuilder RequireAntiforgeryOfBrowsers(this RouteGroupBuilder group)
    {
        group.AddEndpointFilter(async (context, next) =>
        {
            HttpContext http = context.HttpContext;
            bool changes = !HttpMethods.IsGet(http.Request.Method) && !HttpMethods.IsHead(http.Request.Method);
            if (changes && !ApiKeyAuthentication.IsUsedBy(http.Request)
                && !await http.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(http))
                return TypedResults.Problem($"The antiforgery token is missing from {Header} or wrong.", statusCode: StatusCodes.Status400BadRequest);
            return await next(context);
        });
        return group;
    }

    public static void MapAntiforgery(this IEndpointRouteBuilder api) =>
        api.MapGet("/antiforgery", (IAntiforgery antiforgery, HttpContext context) =>
                new { header = Header, token = antiforgery.GetAndStoreTokens(context).RequestToken })
            .WithSummary("The token that a browser sends with changes");
}
