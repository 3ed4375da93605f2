namespace SocialPolicy.Samples.Web.BrowserTests;

/// <summary>The one browser of all tests.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] Arguments =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    // Long enough for a busy computer; a page that is right is right at once.
    private const float Patience = 60_000;

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        if (BrowserPath.Found is not { } path) return;
        Assertions.SetDefaultExpectTimeout(Patience);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = Arguments });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    /// <summary>A window of its own, without anybody's cookies, on a site.</summary>
    internal async Task<Window> Open(Site site, BrowserNewContextOptions? options = null)
    {
        options ??= new();
        options.BaseURL = site.Address;
        options.Locale ??= "en-GB";
        options.ViewportSize ??= new() { Width = 1280, Height = 900 };
        IBrowserContext context = await _browser!.NewContextAsync(options);
        context.SetDefaultTimeout(Patience);
        return new Window(site, context, await context.NewPageAsync());
    }
}

[CollectionDefinition(Name)]
public sealed class BrowserCollection : ICollectionFixture<Browser>
{
    public const string Name = "browser";
}
