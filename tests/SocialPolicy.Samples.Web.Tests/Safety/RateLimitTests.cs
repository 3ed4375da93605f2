using System.Net;

namespace SocialPolicy.Samples.Web.Tests;

public class RateLimitTests
{
    [Fact]
    public async Task Who_changes_too_often_has_to_wait()
    {
        using var host = new Host(settings: new() { ["Limits:ChangesPerMinute"] = "2" });
        HttpClient editor = await host.WithKey(AccountRoles.Editor);
        HttpClient other = await host.WithKey(AccountRoles.Auditor);
        for (int change = 1; change <= 2; change++)
            Assert.Equal(HttpStatusCode.OK, (await editor.Change(HttpMethod.Put, "/api/people/ben/absences", Muster.BenIsSick(), $"\"{change}\"")).StatusCode);
        HttpResponseMessage third = await editor.Change(HttpMethod.Put, "/api/people/ben/absences", Muster.BenIsSick(), "\"3\"");
        Assert.Equal(HttpStatusCode.TooManyRequests, third.StatusCode);
        Assert.InRange(third.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Equal("application/problem+json", third.Content.Headers.ContentType!.MediaType);

        Assert.Equal(HttpStatusCode.OK, (await editor.GetAsync("/api/channels")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await other.GetAsync("/api/channels")).StatusCode);
    }

    [Fact]
    public async Task Who_reads_too_often_has_to_wait()
    {
        using var host = new Host(settings: new() { ["Limits:ReadsPerSecond"] = "1" });
        HttpClient reader = await host.WithKey(AccountRoles.Reader);
        List<HttpStatusCode> answers = [];
        for (int read = 0; read < 10; read++) answers.Add((await reader.GetAsync("/api/channels")).StatusCode);
        Assert.Contains(HttpStatusCode.TooManyRequests, answers);
    }

    [Fact]
    public async Task Passwords_cannot_be_tried_one_after_the_other()
    {
        using var host = new Host(settings: new() { ["Limits:SignInsPerMinute"] = "5" });
        HttpClient client = host.CreateClient();
        for (int visit = 0; visit < 5; visit++) Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/sign-in")).StatusCode);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await client.GetAsync("/sign-in")).StatusCode);
    }

    [Fact]
    public async Task An_account_is_locked_after_five_wrong_passwords()
    {
        using var host = new Host(settings: new() { ["Limits:SignInsPerMinute"] = "1000" });
        await host.Account("somebody", AccountRoles.Reader);
        HttpClient client = host.CreateClient();
        for (int attempt = 0; attempt < 5; attempt++) await SignIn("wrong");
        HttpResponseMessage answer = await SignIn(Host.Password);
        Assert.Contains("Too many attempts", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        Task<HttpResponseMessage> SignIn(string password) =>
            client.Submit("/sign-in", new() { ["Input.Name"] = "somebody", ["Input.Password"] = password });
    }
}
