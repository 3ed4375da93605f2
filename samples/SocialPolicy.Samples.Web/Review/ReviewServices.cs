using Microsoft.EntityFrameworkCore;

namespace SocialPolicy.Samples.Web;

/// <summary>Registers the board.</summary>
internal static class ReviewServices
{
    public static IServiceCollection AddReview(this IServiceCollection services, PolicySource policy) => services
        .AddSingleton(policy)
        .AddSingleton(provider => new ReviewBoard(
            provider.GetRequiredService<Journal>(), policy, provider.GetRequiredService<TimeProvider>()))
        .AddSingleton(provider => new ReviewHistory(
            provider.GetRequiredService<Journal>(), provider.GetRequiredService<ReviewBoard>()))
        .AddSingleton(provider => new AuditLog(provider.GetRequiredService<IDbContextFactory<SampleStore>>()))
        .AddHostedService<Midnight>();
}
