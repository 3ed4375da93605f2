using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace SocialPolicy.Samples.Web.Tests;

/// <summary>Requests as programs make them.</summary>
internal static class Requests
{
    public static async Task<JsonElement> Json(this HttpClient client, string address)
    {
        HttpResponseMessage answer = await client.GetAsync(address);
        string text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{address}: {answer.StatusCode} {text}");
        return JsonDocument.Parse(text).RootElement;
    }

    public static async Task<JsonElement> Json(this HttpResponseMessage answer) =>
        JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;

    /// <summary>Sends a body for a version of the organization; for none where it is null.</summary>
    public static async Task<HttpResponseMessage> Change(
        this HttpClient client, HttpMethod method, string address, object body, string? ifMatch, string? antiforgery = null)
    {
        using var request = new HttpRequestMessage(method, address);
        request.Content = body is string text ? new StringContent(text, Encoding.UTF8, "application/json") : JsonContent.Create(body);
        if (ifMatch is not null) request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        if (antiforgery is not null) request.Headers.Add("X-Antiforgery", antiforgery);
        return await client.SendAsync(request);
    }

    /// <summary>The version of the organization, as an entity tag.</summary>
    public static async Task<string> Version(this HttpClient client) =>
        (await client.GetAsync("/api/organization")).Headers.ETag!.Tag;

    public static async Task Refused(this Task<HttpResponseMessage> request, HttpStatusCode status)
    {
        HttpResponseMessage answer = await request;
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        JsonElement problem = await answer.Json();
        Assert.Equal((int)status, problem.GetProperty("status").GetInt32());
        Assert.DoesNotContain("   at ", problem.GetRawText(), StringComparison.Ordinal);
    }

    public static HttpClient WithLanguage(this HttpClient client, string language)
    {
        client.DefaultRequestHeaders.AcceptLanguage.Add(new StringWithQualityHeaderValue(language));
        return client;
    }
}
