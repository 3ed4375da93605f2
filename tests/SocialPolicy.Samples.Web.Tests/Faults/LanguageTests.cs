using System.Net;
using Microsoft.Extensions.DependencyInjection;

namespace SocialPolicy.Samples.Web.Tests;

public class LanguageTests
{
    [Fact]
    public async Task Who_asks_for_no_language_gets_English_whatever_the_computer_speaks()
    {
        using var host = new Host { KeepsFolder = true };
        (_, string key) = await host.Services.GetRequiredService<ApiKeys>().Create("test", AccountRoles.Reader, null, "test");
        host.Dispose();
        await using (RunningProgram program = await RunningProgram.Start(host.Folder, key, "de_DE.UTF-8"))
        {
            Assert.Contains("Pages count from 1", await Refused(program), StringComparison.Ordinal);
            program.Client.WithLanguage("de");
            Assert.Contains("Seiten zählen ab 1", await Refused(program), StringComparison.Ordinal);
        }

        Directory.Delete(host.Folder, recursive: true);
    }

    private static async Task<string> Refused(RunningProgram program)
    {
        HttpResponseMessage answer = await program.Client.GetAsync("/api/diagnostics?page=0");
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }
}
