using Microsoft.AspNetCore.Antiforgery;

namespace SocialPolicy.Samples.Web;

/// <summary>Sees to it that a page of somebody else changes nothing with a browser's cookie.</summary>
internal static class Antiforgery
{
    public const string Header = "X-Antiforgery";

    /// <summary>Asks for the token with every request that changes something and comes with a cookie. Programs with a key need none.</summary>
    public static RouteGroupBuilder RequireAntiforgeryOfBrowsers(this RouteGroupBuilder group)
    {
        // Looked at once for each endpoint, not with each request: what can only be read has no filter to pass.
        ((IEndpointConventionBuilder)group).Add(endpoint =>
        {
            if (!IsForReading(endpoint)) endpoint.FilterFactories.Add((_, next) => context => Check(context, next));
        });
        return group;
    }

    public static void MapAntiforgery(this IEndpointRouteBuilder api) =>
        api.MapGet("/antiforgery", (IAntiforgery antiforgery, HttpContext context) =>
                new { header = Header, token = antiforgery.GetAndStoreTokens(context).RequestToken })
            .WithSummary("The token that a browser sends with changes");

    private static async ValueTask<object?> Check(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        HttpContext http = context.HttpContext;
        return ApiKeyAuthentication.IsUsedBy(http.Request) || await http.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(http)
            ? await next(context)
            : TypedResults.Problem($"The antiforgery token is missing from {Header} or wrong.", statusCode: StatusCodes.Status400BadRequest);
    }

    private static bool IsForReading(EndpointBuilder endpoint) =>
        endpoint.Metadata.OfType<IHttpMethodMetadata>().LastOrDefault() is { HttpMethods: [_, ..] methods }
        && methods.All(method => HttpMethods.IsGet(method) || HttpMethods.IsHead(method));
}
