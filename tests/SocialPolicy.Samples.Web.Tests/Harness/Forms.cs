using System.Text.RegularExpressions;

namespace SocialPolicy.Samples.Web.Tests;

/// <summary>Fills in forms, as a browser does.</summary>
internal static partial class Forms
{
    /// <summary>Gets a page and sends its first form with the hidden fields that it has.</summary>
    public static async Task<HttpResponseMessage> Submit(this HttpClient client, string page, Dictionary<string, string> fields)
    {
        var all = new Dictionary<string, string>(fields);
        foreach ((string name, string value) in await client.HiddenFields(page)) all.TryAdd(name, value);
        return await client.PostAsync(page, new FormUrlEncodedContent(all));
    }

    /// <summary>Gets a page and sends its first form with a file. Returns the page that answers.</summary>
    public static async Task<string> Upload(this HttpClient client, string page, string field, string content)
    {
        using var form = new MultipartFormDataContent();
        Dictionary<string, string> hidden = [];
        foreach ((string name, string value) in await client.HiddenFields(page)) hidden.TryAdd(name, value);
        foreach ((string name, string value) in hidden) form.Add(new StringContent(value), name);
        form.Add(new StringContent(content), field, "organization.json");
        HttpResponseMessage answer = await client.PostAsync(page, form);
        return await answer.Content.ReadAsStringAsync();
    }

    private static async Task<IEnumerable<(string Name, string Value)>> HiddenFields(this HttpClient client, string page) =>
        Hidden().Matches(await client.GetStringAsync(page))
            .Select(hidden => (hidden.Groups[1].Value, System.Net.WebUtility.HtmlDecode(hidden.Groups[2].Value)));

    [GeneratedRegex("""<input type="hidden" name="([^"]*)" value="([^"]*)" ?/?>""")]
    private static partial Regex Hidden();
}
