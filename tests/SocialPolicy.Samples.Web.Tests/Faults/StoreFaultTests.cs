using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace SocialPolicy.Samples.Web.Tests;

public class StoreFaultTests
{
    [Fact]
    public async Task What_cannot_be_written_is_not_shown_either()
    {
        using var host = new Host();
        HttpClient editor = await host.WithKey(AccountRoles.Editor);
        Review before = host.Board.Current;
        await Execute(host, "CREATE TRIGGER full BEFORE INSERT ON Journal BEGIN SELECT RAISE(ABORT, 'the disk is full'); END");
        await editor.Change(HttpMethod.Put, "/api/people/ben/absences", Muster.BenIsSick(), "\"1\"").Refused(HttpStatusCode.InternalServerError);
        Assert.Same(before, host.Board.Current);

        await Execute(host, "DROP TRIGGER full");
        HttpResponseMessage answer = await editor.Change(HttpMethod.Put, "/api/people/ben/absences", Muster.BenIsSick(), "\"1\"");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(2, host.Board.Current.Version);
    }

    [Fact]
    public async Task A_file_with_other_tables_is_refused()
    {
        using var first = new Host { KeepsFolder = true };
        _ = first.Services;
        await Execute(first, "PRAGMA user_version = 99");
        first.Dispose();
        using var second = new Host(first.Folder);
        Exception exception = Assert.ThrowsAny<Exception>(() => second.Services);
        Assert.Contains("version 99", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_policy_that_is_unusable_stops_the_start_with_every_fault()
    {
        string file = Path.GetTempFileName();
        File.WriteAllText(file, """{ "clauses": [{ "require": "mustHaveOwnr" }, { "require": "mustReport", "every": "now" }] }""");
        using var host = new Host(settings: new() { ["Policy"] = file });
        string said = Assert.ThrowsAny<Exception>(() => host.Services).ToString();
        File.Delete(file);
        Assert.Contains("mustHaveOwnr", said, StringComparison.Ordinal);
        Assert.Contains("now", said, StringComparison.Ordinal);
    }

    private static async Task Execute(Host host, string sql)
    {
        await using SampleStore store = await host.Services.GetRequiredService<IDbContextFactory<SampleStore>>().CreateDbContextAsync();
        await store.Database.ExecuteSqlRawAsync(sql);
    }
}
