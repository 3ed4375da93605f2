using System.Globalization;
using System.Threading.RateLimiting;

namespace SocialPolicy.Samples.Web;

/// <summary>How often somebody may ask, from the section <c>Limits</c> of the configuration.</summary>
internal sealed class RateLimits
{
    public const string SignIn = "sign-in";

    public const string Events = "events";

    /// <summary>Requests a second that change nothing, for each account, key or, where nobody is signed in, address; 100 by default.</summary>
    public int ReadsPerSecond { get; init; } = 100;

    /// <summary>Changes a minute, for each of them; 60 by default.</summary>
    public int ChangesPerMinute { get; init; } = 60;

    /// <summary>Visits to the sign-in pages a minute, for each address; 20 by default.</summary>
    public int SignInsPerMinute { get; init; } = 20;

    /// <summary>Streams of events at a time, for each account or key; 10 by default.</summary>
    public int Streams { get; init; } = 10;

    public static void Add(IServiceCollection services, IConfiguration configuration)
    {
        RateLimits limits = configuration.GetSection("Limits").Get<RateLimits>() ?? new RateLimits();
        services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.OnRejected = static (context, _) =>
            {
                TimeSpan wait = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out TimeSpan after) ? after : TimeSpan.FromSeconds(1);
                context.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
                return ValueTask.CompletedTask;
            };
            Func<(bool Changes, string Who), TokenBucketRateLimiterOptions> bucket = limits.Bucket;
            options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, (bool Changes, string Who)>(context =>
                RateLimitPartition.GetTokenBucketLimiter((Changes(context.Request), Who(context)), bucket));
            options.AddPolicy(SignIn, context => RateLimitPartition.GetFixedWindowLimiter(Address(context), _ => new()
            {
                PermitLimit = limits.SignInsPerMinute,
                Window = TimeSpan.FromMinutes(1),
            }));
            options.AddPolicy(Events, context => RateLimitPartition.GetConcurrencyLimiter(Who(context), _ => new() { PermitLimit = limits.Streams }));
        });
    }

    private TokenBucketRateLimiterOptions Bucket((bool Changes, string Who) key) => new()
    {
        TokenLimit = key.Changes ? ChangesPerMinute : 2 * ReadsPerSecond,
        TokensPerPeriod = key.Changes ? ChangesPerMinute : ReadsPerSecond,
        ReplenishmentPeriod = key.Changes ? TimeSpan.FromMinutes(1) : TimeSpan.FromSeconds(1),
    };

    private static bool Changes(HttpRequest request) => !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method);

    private static string Who(HttpContext context) =>
        context.User.Identity is { IsAuthenticated: true, Name: { } name } ? name : Address(context);

    private static string Address(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? "unknown";
}
