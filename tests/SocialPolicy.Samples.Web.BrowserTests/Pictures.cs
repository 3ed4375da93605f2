namespace SocialPolicy.Samples.Web.BrowserTests;

/// <summary>Takes the pictures of the documentation.</summary>
[Collection(BrowserCollection.Name)]
public sealed class Pictures(Browser browser)
{
    [PictureFact]
    public Task Of_the_pages_in_light_colours() => Take(ColorScheme.Light, "light");

    [PictureFact]
    public Task Of_the_pages_in_dark_colours() => Take(ColorScheme.Dark, "dark");

    private async Task Take(ColorScheme scheme, string name)
    {
        await using var site = new Site();
        await site.Pass(days: 8);
        (_, Person person, DateOnly day) = Muster.CoveredByOne(site.Review);
        await site.Change(new SetAbsences(person.Id, [.. person.Absences, new Absence(day, day.AddDays(2))]));
        Review review = site.Review;
        Channel channel = review.Channels.MaxBy(each => each.OpenMessages.Count * 10 + each.Diagnostics.Count)!.Channel;
        await using Window window = await browser.Open(site, new() { ColorScheme = scheme });
        await window.SignIn(AccountRoles.Editor);
        foreach ((string page, string picture) in new[] { ("/", "dashboard"), ($"/channels/{channel.Id}", "channel"), ("/coverage", "coverage") })
        {
            await window.Go(page);
            await window.Page.ScreenshotAsync(new()
            {
                Path = Path.Combine(PictureFactAttribute.Folder!, $"web-{picture}-{name}.png"),
                Clip = new() { X = 0, Y = 0, Width = 1280, Height = 900 },
            });
        }
    }
}
