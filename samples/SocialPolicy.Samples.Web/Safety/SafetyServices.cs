namespace SocialPolicy.Samples.Web;

/// <summary>Registers what keeps the program safe.</summary>
internal static class SafetyServices
{
    public static IServiceCollection AddSafety(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddAntiforgery(options =>
        {
            options.HeaderName = Antiforgery.Header;
            options.Cookie.Name = "social-policy-antiforgery";
        });
        RateLimits.Add(services, configuration);
        Health.Add(services);
        return services;
    }
}
