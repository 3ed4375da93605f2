using System.Text.Json;

namespace SocialPolicy.Samples.Web.Tests;

public sealed class DescriptionTests
{
    [Fact]
    public async Task The_OpenAPI_document_names_every_address_and_what_is_refused()
    {
        using var host = new Host();
        JsonElement document = await (await host.WithKey(AccountRoles.Reader)).Json("/openapi/v1.json");
        JsonElement paths = document.GetProperty("paths");
        Assert.Equal(
            [
                "/api/accounts", "/api/accounts/{name}", "/api/accounts/{name}/roles", "/api/antiforgery", "/api/audit", "/api/audit/{id}",
                "/api/channels", "/api/channels/{id}", "/api/channels/{id}/deputies", "/api/channels/{id}/reports", "/api/coverage",
                "/api/diagnostics", "/api/evaluations", "/api/evaluations/current", "/api/evaluations/{number}",
                "/api/evaluations/{number}/changes", "/api/evaluations/{number}/diagnostics", "/api/events", "/api/keys",
                "/api/keys/{id}", "/api/organization", "/api/people/{id}/absences", "/api/waivers",
            ],
            paths.EnumerateObject().Select(path => path.Name).Order(StringComparer.Ordinal));

        JsonElement change = paths.GetProperty("/api/people/{id}/absences").GetProperty("put");
        string[] answers = [.. change.GetProperty("responses").EnumerateObject().Select(answer => answer.Name)];
        foreach (string status in new[] { "200", "401", "403", "404", "412", "413", "422", "428", "429" }) Assert.Contains(status, answers);
        Assert.Contains(change.GetProperty("parameters").EnumerateArray(), parameter => parameter.GetProperty("name").GetString() == "If-Match");
        foreach (JsonProperty path in paths.EnumerateObject())
        {
            foreach (JsonProperty operation in path.Value.EnumerateObject())
                Assert.True(operation.Value.TryGetProperty("summary", out _), $"{operation.Name} {path.Name} has no summary");
        }
    }

    [Fact]
    public async Task Health_is_told()
    {
        using var host = new Host();
        HttpClient anybody = host.CreateClient();
        Assert.Equal("Healthy", await anybody.GetStringAsync("/health/live"));
        Assert.Equal("Healthy", await anybody.GetStringAsync("/health/ready"));
        HttpResponseMessage policy = await (await host.WithKey(AccountRoles.Reader)).GetAsync("/health/policy");
        Assert.Equal(System.Net.HttpStatusCode.ServiceUnavailable, policy.StatusCode);
    }

    [Fact]
    public async Task A_policy_that_is_met_is_good_health()
    {
        using var host = new Host();
        await host.Board.Change(new ReplaceOrganization("empty.json", "{}"u8.ToArray()), 1, "test");
        Assert.Equal("Healthy", await (await host.WithKey(AccountRoles.Reader)).GetStringAsync("/health/policy"));
    }
}
