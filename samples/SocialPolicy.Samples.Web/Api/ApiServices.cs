namespace SocialPolicy.Samples.Web;

/// <summary>Registers and maps what programs ask for.</summary>
internal static class ApiServices
{
    public static IServiceCollection AddApi(this IServiceCollection services) => services
        .AddProblemDetails()
        .AddSingleton<Answers>()
        .ConfigureHttpJsonOptions(options => ApiJson.Configured(options.SerializerOptions))
        .AddOpenApi(options => options.AddDocumentTransformer(ApiDescription.Complete));

    public static void MapApi(this IEndpointRouteBuilder app)
    {
        RouteGroupBuilder api = app.MapGroup("/api").RequireAntiforgeryOfBrowsers()
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status429TooManyRequests);
        RouteGroupBuilder read = api.MapGroup("").RequireAuthorization(Rights.Read);
        read.MapOrganization();
        read.MapChannels();
        read.MapEvaluations();
        read.MapChanges();
        read.MapEvents();
        api.MapAudit();
        api.MapKeys();
        api.MapAccountBook();
        api.MapAntiforgery();
        app.MapOpenApi().RequireAuthorization();
    }
}
