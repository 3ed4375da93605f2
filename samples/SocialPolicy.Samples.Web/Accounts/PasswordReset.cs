using Microsoft.EntityFrameworkCore;

namespace SocialPolicy.Samples.Web;

/// <summary>
/// The way back where a password is lost: <c>reset-password NAME</c> on the command line prints a one-time password and ends. Whoever
/// may start the program on the machine and read its data folder may do so; no page and no address can.
/// </summary>
internal static class PasswordReset
{
    private const string Command = "reset-password";

    public static bool IsAskedFor(string[] args) => args is [Command, ..];

    /// <summary>Does what the command line asks for.</summary>
    /// <returns>The exit status: 0 where it was done, 2 where no account is named or there is none of the name.</returns>
    public static async Task<int> ResetPassword(this WebApplication app, string[] args)
    {
        if (args is not [Command, { } name, ..] || name.StartsWith('-'))
        {
            await Console.Error.WriteLineAsync($"Name the account: {Command} {FirstAccount.Name}");
            return 2;
        }

        await using AsyncServiceScope scope = app.Services.CreateAsyncScope();
        SampleStore store = scope.ServiceProvider.GetRequiredService<SampleStore>();
        StoreSetup.Prepare(store);
        if (await scope.ServiceProvider.GetRequiredService<AccountBook>().ResetPassword(name, "system") is not { } password)
        {
            await Console.Error.WriteLineAsync($"There is no account '{name}' in '{store.Database.GetDbConnection().DataSource}'");
            return 2;
        }

        Console.WriteLine($"Sign in as '{name}' with the one-time password {password} and choose one of your own.");
        return 0;
    }
}
