using SocialPolicy.Json;

namespace SocialPolicy.Samples.Web.BrowserTests;

[Collection(BrowserCollection.Name)]
public sealed class WorkTests(Browser browser)
{
    [BrowserFact]
    public async Task An_absence_shows_its_gap_at_once_and_a_waiver_takes_it_off_the_list_until_it_is_withdrawn()
    {
        await using var site = new Site();
        await using Window window = await browser.Open(site);
        await window.SignIn(AccountRoles.Editor);
        (Channel channel, Person person, DateOnly day) = Muster.CoveredByOne(site.Review);

        await window.Go($"/people/{person.Id}");
        await window.Page.GetByRole(AriaRole.Link, new() { Name = "Change the absences" }).ClickAsync();
        ILocator another = Another(window);
        await another.GetByLabel("First day").FillAsync(Muster.Iso(day));
        await another.GetByLabel("Last day").FillAsync(Muster.Iso(day));
        await another.GetByLabel("Kind").SelectOptionAsync("sick");
        await Save(window);

        await Assertions.Expect(window.Page.GetByText("Your change is saved.")).ToBeVisibleAsync();
        ILocator appeared = window.Page.Locator("section.appeared .diagnostic")
            .Filter(new() { HasText = Muster.NotCovered }).Filter(new() { HasText = channel.Name });
        await Assertions.Expect(appeared).ToHaveCountAsync(1);
        await appeared.GetByRole(AriaRole.Link, new() { Name = "Waive" }).ClickAsync();

        await window.Page.GetByLabel("Reason").FillAsync("A deputy starts in January");
        await window.Page.GetByLabel("Approved by").SelectOptionAsync(site.Review.Organization.Sponsor!.Value.Value);
        await window.Page.GetByLabel("Last day").FillAsync(Muster.Iso(day));
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Waive" }).ClickAsync();

        await Assertions.Expect(window.Page.GetByText("Your change is saved.")).ToBeVisibleAsync();
        await window.Go($"/?state=waived&channel={channel.Id}");
        ILocator waived = window.Page.Locator(".diagnostic").Filter(new() { HasText = "A deputy starts in January" }).First;
        await Assertions.Expect(waived).ToBeVisibleAsync();

        await waived.GetByRole(AriaRole.Link, new() { Name = "Withdraw the waiver" }).ClickAsync();
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Withdraw" }).ClickAsync();
        await Assertions.Expect(window.Page.GetByText("Your change is saved.")).ToBeVisibleAsync();
        Assert.DoesNotContain(site.Review.Organization.Waivers, waiver => waiver.Reason == "A deputy starts in January");
    }

    [BrowserFact]
    public async Task Whoever_was_overtaken_by_somebody_else_is_told_so_and_loses_nothing()
    {
        await using var site = new Site();
        await using Window window = await browser.Open(site);
        await window.SignIn(AccountRoles.Editor);
        Person person = site.Review.Organization.People.First();
        await window.Go($"/people/{person.Id}/absences");
        await Another(window).GetByLabel("First day").FillAsync("2027-06-01");

        await site.Change(new SetAbsences(person.Id, [new Absence(new DateOnly(2027, 5, 3), new DateOnly(2027, 5, 7))]));
        await Save(window);

        ILocator alert = window.Page.GetByRole(AriaRole.Alert);
        await Assertions.Expect(alert).ToContainTextAsync("Somebody else has changed the organization meanwhile. Nothing was saved.");
        await Assertions.Expect(alert).ToContainTextAsync("3 May 2027 – 7 May 2027");
        Assert.Equal("2027-06-01", await Another(window).GetByLabel("First day").InputValueAsync());

        await Save(window);
        await Assertions.Expect(window.Page.GetByText("Your change is saved.")).ToBeVisibleAsync();
        Assert.Contains(site.Review.Organization.People.Find(person.Id)!.Absences, absence => absence.From == new DateOnly(2027, 6, 1));
    }

    [BrowserFact]
    public async Task What_is_wrong_with_a_field_is_said_at_the_field()
    {
        await using var site = new Site();
        await using Window window = await browser.Open(site);
        await window.SignIn(AccountRoles.Editor);
        long version = site.Review.Version;
        await window.Go($"/people/{site.Review.Organization.People.First().Id}/absences");
        await Another(window).GetByLabel("First day").FillAsync("2027-06-07");
        await Another(window).GetByLabel("Last day").FillAsync("2027-06-01");
        await Save(window);

        ILocator field = Another(window).GetByLabel("Last day");
        await Assertions.Expect(field).ToHaveAttributeAsync("aria-invalid", "true");
        await Assertions.Expect(field).ToHaveAccessibleDescriptionAsync("The last day lies before the first.");
        Assert.Equal(version, site.Review.Version);
    }

    [BrowserFact]
    public async Task A_report_and_a_deputy_are_recorded()
    {
        await using var site = new Site();
        await using Window window = await browser.Open(site);
        await window.SignIn(AccountRoles.Editor);
        Channel channel = site.Review.Channels[0].Channel;
        Person by = site.Review.Channels[0].Team[0];
        Person deputy = site.Review.Organization.People.First(person =>
            person.Employment.Contains(site.Review.Today) && person.Id != channel.Owner && !channel.Deputies.Contains(person.Id));

        await window.Go($"/channels/{channel.Id}/report");
        await window.Page.GetByLabel("By", new() { Exact = true }).SelectOptionAsync(by.Id.Value);
        await window.Page.GetByLabel("To", new() { Exact = true }).SelectOptionAsync(by.Id.Value);
        await Save(window);
        await Assertions.Expect(window.Page.GetByText("Your change is saved.")).ToBeVisibleAsync();
        Assert.Contains(site.Review.Organization.Reports, report => report.Channel == channel.Id && report.Date == site.Review.Today && report.By == by.Id);

        await window.Go($"/channels/{channel.Id}/deputies");
        await window.Page.Locator($"input[value='{deputy.Id}']").CheckAsync();
        await Save(window);
        await Assertions.Expect(window.Page.GetByText("Your change is saved.")).ToBeVisibleAsync();
        Assert.Equal([.. channel.Deputies, deputy.Id], site.Review.Organization.Channels.Find(channel.Id)!.Deputies);
    }

    [BrowserFact]
    public async Task A_document_is_taken_whole_or_refused_with_every_fault_and_its_place()
    {
        await using var site = new Site();
        await using Window window = await browser.Open(site);
        await window.SignIn(AccountRoles.Editor);
        Organization organization = site.Review.Organization;

        await Upload(window, """{ "name": "Broken", "people": [ { "name": "Without id" } ], "channels": 7 }"""u8.ToArray());
        await Assertions.Expect(window.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("The document was not taken");
        await Assertions.Expect(window.Page.GetByRole(AriaRole.Alert).Locator("code").First).ToContainTextAsync("new.json(1,");
        Assert.Same(organization, site.Review.Organization);

        await Upload(window, OrganizationJson.WriteToUtf8(organization with { Name = "Muster & Söhne" }));
        await Assertions.Expect(window.Page.GetByText("Your change is saved.")).ToBeVisibleAsync();
        Assert.Equal("Muster & Söhne", site.Review.Organization.Name);
    }

    private static async Task Upload(Window window, byte[] document)
    {
        await window.Go("/upload");
        await window.Page.GetByLabel("Document").SetInputFilesAsync(new FilePayload { Name = "new.json", MimeType = "application/json", Buffer = document });
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Upload" }).ClickAsync();
    }

    private static ILocator Another(Window window) => window.Page.GetByRole(AriaRole.Group, new() { Name = "Another absence" });

    private static Task Save(Window window) => window.Page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
}
