using Microsoft.EntityFrameworkCore;

namespace SocialPolicy.Samples.Web;

/// <summary>Registers the store.</summary>
internal static class StoreServices
{
    public static IServiceCollection AddStore(this IServiceCollection services, DataFolder folder) => services
        .AddSingleton(folder)
        .AddDbContextFactory<SampleStore>(options => options
            .UseSqlite($"Data Source={folder.Database}")
            .AddInterceptors(new DurableConnections()))
        .AddSingleton<Journal>();
}
