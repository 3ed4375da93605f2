namespace SocialPolicy.Samples.Web.Pages;

/// <summary>Registers and maps what people look at.</summary>
internal static class PageServices
{
    // As many absences may a form have.
    private const int LongestList = 1000;

    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.AddRazorComponents(options => options.MaxFormMappingCollectionSize = LongestList);
        services.AddTransient<Words>();
        services.AddSingleton<LatestChanges>();
        return services;
    }

    public static void MapPages(this WebApplication app)
    {
        app.MapStaticAssets().AllowAnonymous();
        app.MapLanguages();
        app.MapRazorComponents<App>();
    }
}
