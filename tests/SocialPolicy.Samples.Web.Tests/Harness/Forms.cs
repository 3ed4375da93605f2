using System.Text.RegularExpressions;

namespace SocialPolicy.Samples.Web.Tests;

/// <summary>Fills in forms, as a browser does.</summary>
internal static partial class Forms
{
    /// <summary>Gets a page and sends its first form with the hidden fields that it has.</summary>
    public static async Task<HttpResponseMessage> Submit(this HttpClient client, string page, Dictionary<string, string> fields)
    {
        string html = await client.GetStringAsync(page);
        var all = new Dictionary<string, string>(fields);
        foreach (Match hidden in Hidden().Matches(html)) all.TryAdd(hidden.Groups[1].Value, System.Net.WebUtility.HtmlDecode(hidden.Groups[2].Value));
        return await client.PostAsync(page, new FormUrlEncodedContent(all));
    }

    [GeneratedRegex("""<input type="hidden" name="([^"]*)" value="([^"]*)" ?/?>""")]
    private static partial Regex Hidden();
}
