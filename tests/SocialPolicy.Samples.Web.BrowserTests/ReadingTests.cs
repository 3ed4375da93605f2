namespace SocialPolicy.Samples.Web.BrowserTests;

[Collection(BrowserCollection.Name)]
public sealed class ReadingTests(Browser browser)
{
    [BrowserFact]
    public async Task The_language_is_switched_and_stays()
    {
        await using var site = new Site();
        await using Window window = await browser.Open(site);
        await window.SignIn(AccountRoles.Reader);
        Diagnostic first = site.Review.Evaluation.Diagnostics.First(each => !each.IsSuppressed);
        await Assertions.Expect(window.Page.Locator("#content")).ToContainTextAsync(first.GetMessage(Language.English));

        await window.Page.GetByRole(AriaRole.Link, new() { Name = "Deutsch" }).ClickAsync();
        await Assertions.Expect(window.Page.Locator("html")).ToHaveAttributeAsync("lang", "de");
        await Assertions.Expect(window.Heading).ToContainTextAsync("Die Richtlinie ist");
        await Assertions.Expect(window.Page.Locator("#content")).ToContainTextAsync(first.GetMessage(Language.German));

        await window.Page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link, new() { Name = "Vertretung", Exact = true }).ClickAsync();
        await Assertions.Expect(window.Heading).ToHaveTextAsync("Wer ist für welchen Kanal da");
        await Assertions.Expect(window.Page.Locator(".calendar td.gap .unseen").First).ToHaveTextAsync("Lücke: niemand");
    }

    [BrowserFact]
    public async Task Diagnostics_are_filtered_without_script()
    {
        await using var site = new Site();
        await using Window window = await browser.Open(site, new() { JavaScriptEnabled = false });
        await window.SignIn(AccountRoles.Reader);
        ChannelReview channel = site.Review.Channels.First(each => each.Worst == Severity.Error);
        int errors = channel.Diagnostics.Count(each => !each.IsSuppressed && each.Severity == Severity.Error);

        await window.Page.GetByLabel("Channel").SelectOptionAsync(channel.Channel.Id.Value);
        await window.Page.GetByLabel("Severity").SelectOptionAsync("error");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Filter" }).ClickAsync();

        await Assertions.Expect(window.Page.Locator(".diagnostic")).ToHaveCountAsync(errors);
        await Assertions.Expect(window.Page.Locator(".diagnostic .severity.error")).ToHaveCountAsync(errors);
        Assert.Equal(channel.Channel.Id.Value, await window.Page.GetByLabel("Channel").InputValueAsync());
    }

    [BrowserFact]
    public async Task Why_somebody_is_away_is_shown_to_editors_only()
    {
        await using var site = new Site();
        Person person = Muster.Sick(site.Review);
        await using Window editor = await browser.Open(site);
        await editor.SignIn(AccountRoles.Editor);
        await editor.Go($"/people/{person.Id}");
        await Assertions.Expect(editor.Page.Locator("section[aria-labelledby=absences]")).ToContainTextAsync("sick");

        await using Window reader = await browser.Open(site);
        await reader.SignIn(AccountRoles.Reader, AccountRoles.Auditor);
        await reader.Go($"/people/{person.Id}");
        await Assertions.Expect(reader.Page.Locator("section[aria-labelledby=absences] li")).ToHaveCountAsync(person.Absences.Count);
        foreach (string page in PageList.Of(site))
        {
            await reader.Go(page);
            Assert.DoesNotContain("sick", await reader.Page.ContentAsync(), StringComparison.OrdinalIgnoreCase);
        }
    }

    [BrowserFact]
    public async Task Readers_have_no_forms_and_are_denied_those_of_editors()
    {
        await using var site = new Site();
        await using Window window = await browser.Open(site);
        await window.SignIn(AccountRoles.Reader);
        Channel channel = site.Review.Channels[0].Channel;
        await window.Go($"/channels/{channel.Id}");
        await Assertions.Expect(window.Page.Locator("#content form, .act")).ToHaveCountAsync(0);
        await Assertions.Expect(window.Page.GetByRole(AriaRole.Link, new() { Name = "Audit" })).ToHaveCountAsync(0);
        await window.Go($"/channels/{channel.Id}/deputies");
        await Assertions.Expect(window.Heading).ToHaveTextAsync("Your account may not do this");
    }

    [BrowserFact]
    public async Task An_open_dashboard_says_that_the_evaluation_has_changed()
    {
        await using var site = new Site();
        await using Window window = await browser.Open(site);
        await window.SignIn(AccountRoles.Reader);
        ILocator notice = window.Page.GetByText("The evaluation has changed.");
        await Assertions.Expect(notice).ToBeHiddenAsync();

        await site.Change(new SetAbsences(site.Review.Organization.People.First().Id, []));

        await Assertions.Expect(notice).ToBeVisibleAsync(new() { Timeout = 30_000 });
        await window.Page.GetByRole(AriaRole.Link, new() { Name = "Show it" }).ClickAsync();
        await Assertions.Expect(window.Page.Locator("#live")).ToHaveAttributeAsync("data-number", $"{site.Review.Number}");
    }

    [BrowserFact]
    public async Task Auditors_see_who_changed_what()
    {
        await using var site = new Site();
        await site.Change(new SetAbsences(site.Review.Organization.People.First().Id, [new Absence(new DateOnly(2027, 5, 3), null)]));
        await using Window window = await browser.Open(site);
        await window.SignIn(AccountRoles.Reader, AccountRoles.Auditor);
        await window.Page.GetByRole(AriaRole.Link, new() { Name = "Audit" }).ClickAsync();
        ILocator row = window.Page.GetByRole(AriaRole.Row).Filter(new() { HasText = "Absences were changed" });
        await Assertions.Expect(row).ToContainTextAsync("somebody else");
        await row.GetByRole(AriaRole.Link).ClickAsync();
        await Assertions.Expect(window.Page.Locator("section[aria-labelledby=after]")).ToContainTextAsync("2027-05-03");
    }
}
