namespace SocialPolicy.Samples.Web;

/// <summary>What is done before the first request is taken.</summary>
internal static class Startup
{
    public static async Task Prepare(this WebApplication app)
    {
        await using AsyncServiceScope scope = app.Services.CreateAsyncScope();
        IServiceProvider services = scope.ServiceProvider;
        StoreSetup.Prepare(services.GetRequiredService<SampleStore>());
        await services.GetRequiredService<ReviewBoard>().Load();
        string? password = await services.GetRequiredService<FirstAccount>().Prepare();

        // Said to whoever started the program, and to no log.
        Console.WriteLine($"Open {app.Configuration["Urls"]}");
        if (password is not null)
            Console.WriteLine($"Sign in as '{FirstAccount.Name}' with the one-time password {password} and choose one of your own.");
    }
}
