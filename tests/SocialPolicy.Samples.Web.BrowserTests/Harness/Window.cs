using System.Collections.Concurrent;

namespace SocialPolicy.Samples.Web.BrowserTests;

/// <summary>A browser window, and everything that it has asked for.</summary>
internal sealed class Window : IAsyncDisposable
{
    private readonly Site _site;
    private readonly IBrowserContext _context;

    public Window(Site site, IBrowserContext context, IPage page)
    {
        (_site, _context, Page) = (site, context, page);
        context.Request += (_, request) => Asked.Add(request.Url);
        context.Console += (_, message) =>
        {
            if (message.Type == "error") Complaints.Add(message.Text);
        };
    }

    public IPage Page { get; }

    /// <summary>The addresses that were asked for.</summary>
    public ConcurrentBag<string> Asked { get; } = [];

    /// <summary>What the browser complained of, such as a breach of the content security policy.</summary>
    public ConcurrentBag<string> Complaints { get; } = [];

    /// <summary>Makes an account with the roles and signs it in, as somebody would.</summary>
    public async Task SignIn(params string[] roles)
    {
        string name = await _site.NewAccount(roles);
        await Page.GotoAsync("/sign-in");
        await Page.GetByLabel("Name").FillAsync(name);
        await Page.GetByLabel("Password").FillAsync(Site.Password);
        await Page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await Page.WaitForURLAsync("**/");
    }

    public Task Go(string address) => Page.GotoAsync(address);

    public ILocator Heading => Page.Locator("h1");

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
