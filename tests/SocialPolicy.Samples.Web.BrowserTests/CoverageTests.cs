namespace SocialPolicy.Samples.Web.BrowserTests;

[Collection(BrowserCollection.Name)]
public sealed class CoverageTests(Browser browser)
{
    [BrowserFact]
    public async Task The_week_that_nobody_covers_is_found_and_leads_to_its_channel()
    {
        await using var site = new Site();
        await using Window window = await browser.Open(site);
        await window.SignIn(AccountRoles.Reader);
        CoverageRow row = site.Review.Coverage.Rows.First(each => each.Cells.Any(cell => cell.IsGap));

        await window.Page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link, new() { Name = "Coverage", Exact = true }).ClickAsync();
        ILocator gap = window.Page.Locator(".gaps li").Filter(new() { HasText = row.Channel.Name }).First;
        string days = await gap.Locator("strong").InnerTextAsync();
        await gap.GetByRole(AriaRole.Link).ClickAsync();

        await Assertions.Expect(window.Heading).ToHaveTextAsync(row.Channel.Name!);
        await Assertions.Expect(window.Page.Locator("section[aria-labelledby=cover]")).ToContainTextAsync(days);
        await Assertions.Expect(window.Page.Locator("section[aria-labelledby=diagnostics]")).ToContainTextAsync(Muster.NotCovered);
    }

    [BrowserFact]
    public async Task The_calendar_is_a_table_that_says_for_every_channel_and_day_who_is_there()
    {
        await using var site = new Site();
        await using Window window = await browser.Open(site);
        await window.SignIn(AccountRoles.Reader);
        await window.Go("/coverage");
        CoverageCalendar calendar = site.Review.Coverage;

        Assert.Equal(calendar.Days.Count * calendar.Rows.Count, await window.Page.Locator(".calendar td").CountAsync());
        Assert.Equal(calendar.Rows.Sum(row => row.Cells.Count(cell => cell.IsGap)), await window.Page.Locator(".calendar td.gap").CountAsync());
        Assert.Equal(
            calendar.Days.Count(day => !day.IsWorkday),
            await window.Page.Locator(".calendar thead th:is(.weekend, .holiday)").CountAsync());
        Assert.DoesNotContain("", (await window.Page.Locator(".calendar td .unseen").AllTextContentsAsync()).Select(text => text.Trim()));
        await Assertions.Expect(window.Page.Locator(".calendar td.gap .unseen").First).ToHaveTextAsync("gap: nobody");
    }
}
