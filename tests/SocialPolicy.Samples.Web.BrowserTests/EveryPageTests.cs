using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace SocialPolicy.Samples.Web.BrowserTests;

/// <summary>What holds for every page.</summary>
[Collection(BrowserCollection.Name)]
public sealed class EveryPageTests(Browser browser)
{
    // In parts, so that no test takes minutes on a busy computer.
    private const int Parts = 4;

    [BrowserTheory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public Task Every_page_is_accessible(int part) => IsAccessible(part, ColorScheme.Light, options: null);

    [BrowserTheory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public Task Every_page_has_contrast_in_dark_colours_too(int part) =>
        IsAccessible(part, ColorScheme.Dark, new() { RunOnly = new() { Type = "rule", Values = ["color-contrast", "link-in-text-block"] } });

    [BrowserFact]
    public async Task No_page_asks_another_host_or_breaks_its_own_content_security_policy()
    {
        await using var site = new Site();
        await site.Pass(days: 2);
        await using Window window = await browser.Open(site);
        await window.SignIn(PageList.AllRoles);
        foreach (string page in PageList.Of(site))
        {
            await window.Go(page);
            Assert.Empty(await window.Page.Locator("[style], style, script:not([src]), [onclick], [onload]").AllAsync());
        }

        Assert.All(window.Asked, address => Assert.StartsWith(site.Address, address, StringComparison.Ordinal));
        Assert.DoesNotContain(window.Complaints, complaint => complaint.Contains("Content Security Policy", StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task Every_page_fits_a_phone()
    {
        await using var site = new Site();
        await using Window window = await browser.Open(site, new() { ViewportSize = new() { Width = 360, Height = 740 } });
        await window.SignIn(PageList.AllRoles);
        List<string> wide = [];
        foreach (string page in PageList.Of(site))
        {
            await window.Go(page);
            int width = await window.Page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            if (width > 360) wide.Add($"{page} is {width} pixels wide");
        }

        Assert.Empty(wide);
    }

    [BrowserFact]
    public async Task Every_page_has_one_first_heading_and_leaves_out_no_level()
    {
        await using var site = new Site();
        await using Window window = await browser.Open(site);
        await window.SignIn(PageList.AllRoles);
        foreach (string page in PageList.Of(site))
        {
            await window.Go(page);
            int[] levels = await window.Page.EvaluateAsync<int[]>("[...document.querySelectorAll('h1,h2,h3,h4')].map(each => Number(each.tagName[1]))");
            Assert.Equal(1, levels.Count(level => level == 1));
            Assert.Equal(1, levels[0]);
            Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"{page}: {string.Join(' ', levels)}"));
        }
    }

    [BrowserFact]
    public async Task The_keyboard_comes_to_the_content_first_and_sees_where_it_is()
    {
        await using var site = new Site();
        await using Window window = await browser.Open(site);
        await window.SignIn(AccountRoles.Reader);
        await window.Page.Keyboard.PressAsync("Tab");
        ILocator skip = window.Page.GetByRole(AriaRole.Link, new() { Name = "To the content" });
        await Assertions.Expect(skip).ToBeFocusedAsync();
        await Assertions.Expect(skip).ToBeInViewportAsync();
        Assert.NotEqual("0px", await skip.EvaluateAsync<string>("link => getComputedStyle(link).outlineWidth"));
        await window.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(window.Page.Locator("#content")).ToBeFocusedAsync();
    }

    private async Task IsAccessible(int part, ColorScheme scheme, AxeRunOptions? options)
    {
        await using var site = new Site();
        await site.Pass(days: 2);
        await using Window window = await browser.Open(site, new() { ColorScheme = scheme });
        List<string> faults = [];
        await window.Go("/sign-in");
        await Check("/sign-in");
        await window.SignIn(PageList.AllRoles);
        foreach (string page in PageList.Of(site).Where((_, index) => index % Parts == part))
        {
            await window.Go(page);
            await Check(page);
        }

        Assert.Empty(faults);

        async Task Check(string page)
        {
            AxeResult result = await window.Page.RunAxe(options);
            faults.AddRange(result.Violations.Select(violation =>
                $"{page}: {violation.Id}: {violation.Help}: {string.Join("; ", violation.Nodes.Take(3).Select(node => node.Html))}"));
        }
    }
}
