using System.Globalization;
using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;

namespace SocialPolicy.Samples.Web.Tests;

public class KillTests
{
    private static readonly DateOnly First = new(2027, 1, 1);

    [Fact]
    public async Task A_killed_program_loses_no_change_that_it_acknowledged()
    {
        using var first = new Host { KeepsFolder = true, Clock = new() };
        first.Clock.SetUtcNow(DateTimeOffset.UtcNow);
        (_, string key) = await first.Services.GetRequiredService<ApiKeys>().Create("test", AccountRoles.Editor, null, "test");
        first.Dispose();

        long acknowledged = 1;
        for (int life = 1; life <= 3; life++)
        {
            await using RunningProgram program = await RunningProgram.Start(first.Folder, key);
            long found = await VersionOf(program);
            // The one change that was under way when the program was killed may have been made or not.
            Assert.InRange(found, acknowledged, acknowledged + (life == 1 ? 0 : 1));
            await AbsenceMatches(program, found);
            acknowledged = await WriteUntilKilled(program, found, writes: 5, killAfter: TimeSpan.FromMilliseconds(37 * life));
            Assert.True(acknowledged > found, "Nothing was written before the program was killed.");
        }

        using var last = new Host(first.Folder) { Clock = new() };
        last.Clock.SetUtcNow(DateTimeOffset.UtcNow);
        Assert.InRange(last.Board.Current.Version, acknowledged, acknowledged + 1);
        Assert.Equal(
            last.Board.Current.Policy.Evaluate(last.Board.Current.Organization, last.Board.Current.At).Diagnostics.Select(diagnostic => diagnostic.ToString()),
            last.Board.Current.Evaluation.Diagnostics.Select(diagnostic => diagnostic.ToString()));
    }

    /// <summary>Makes one change after the other and has the program killed some time after a number of them, whatever it is
    /// doing then. Returns the last version that it acknowledged.</summary>
    private static async Task<long> WriteUntilKilled(RunningProgram program, long version, int writes, TimeSpan killAfter)
    {
        long enough = version + writes;
        var written = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Task killed = Task.Run(async () =>
        {
            await written.Task;
            await Task.Delay(killAfter);
            await program.Kill();
        });
        try
        {
            while (true)
            {
                HttpResponseMessage answer = await program.Client.Change(
                    HttpMethod.Put, "/api/people/ben/absences", Absence(version + 1), string.Create(CultureInfo.InvariantCulture, $"\"{version}\""));
                Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
                if (++version == enough) written.SetResult();
            }
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            await killed;
            return version;
        }
    }

    private static async Task AbsenceMatches(RunningProgram program, long version)
    {
        if (version == 1) return;
        JsonElement ben = (await program.Client.Json("/api/organization")).GetProperty("people").EnumerateArray()
            .Single(person => person.GetProperty("id").GetString() == "ben");
        Assert.Equal(DayOf(version), ben.GetProperty("absences")[0].GetProperty("from").GetString());
    }

    private static async Task<long> VersionOf(RunningProgram program) =>
        long.Parse((await program.Client.Version()).Trim('"'), CultureInfo.InvariantCulture);

    private static object Absence(long version) => new { absences = new[] { new { from = DayOf(version), to = DayOf(version) } } };

    private static string DayOf(long version) => First.AddDays((int)version).ToString("O", CultureInfo.InvariantCulture);
}
