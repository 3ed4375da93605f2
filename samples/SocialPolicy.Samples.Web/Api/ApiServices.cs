namespace SocialPolicy.Samples.Web;

/// <summary>Registers and maps what programs ask for.</summary>
internal static class ApiServices
{
    public static IServiceCollection AddApi(this IServiceCollection services) => services
        .AddProblemDetails()
        .AddOpenApi();

    public static void MapApi(this IEndpointRouteBuilder app)
    {
        RouteGroupBuilder api = app.MapGroup("/api").RequireAuthorization(Rights.Read);
        api.MapEvents();
        app.MapOpenApi().RequireAuthorization(Rights.Read);
    }
}
