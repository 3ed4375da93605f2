using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

/// <summary>What was removed from a table leaves a slot behind, at which nobody may look.</summary>
public class RemovedEntityTests
{
    private static readonly Policy Policy = Policy.Define("Everything that counts or looks at evidence").With(
        EveryChannel.MustHaveOwner(),
        EveryChannel.MustBeCovered(),
        EveryChannel.MustReport(Every.Week),
        EveryChannel.ReportsMustGoTo(Roles.Leadership),
        EveryChannel.LeadershipMustPostEvery(Every.Week),
        EveryChannel.PostsMustBeDisclosed(),
        EveryChannel.RepliesMustBeDisclosed(),
        People.MustOwnAtMost(0),
        People.MustStandInForAtMost(0),
        People.MustNotBeIrreplaceable(),
        TheOrganization.MustSpreadPostingOver(9),
        TheOrganization.MustRunAtMost(0),
        TheOrganization.MustHaveSponsor())
        .Build();

    private static readonly Organization Small = Given.Delegated(null, Given.Report("2026-11-20", "staff")) with
    {
        Sponsor = "boss",
        Units = [new() { Id = "u" }],
        Posts = [Given.Post("2026-11-20T08:00:00Z", "staff") with { InNameOf = "boss" }],
        Messages = [Given.Message() with { AnsweredAt = Given.Now, AnsweredBy = "staff", InNameOf = "boss" }],
        Publications = [new() { Id = "n", Kind = PublicationKind.BlogPost }],
        Waivers = [new() { Rule = "SMP1001" }],
    };

    [Fact]
    public void What_was_added_and_removed_again_changes_nothing()
    {
        Organization other = Given.Organization(Given.Channel("other") with { Owner = "other", Deputies = ["boss"] }, Given.Expert("other"));
        Organization grown = Small with
        {
            Units = Small.Units.Add(new() { Id = "v", Parent = "v" }),
            People = Small.People.Add(other.People.Single()).Add(Given.Person("boss")),
            Channels = Small.Channels.Add(other.Channels.Single()).Add(Given.Channel()),
            Reports = Small.Reports.Add(Given.Report("2026-11-23", "boss")),
            Posts = Small.Posts.Add(Given.Post("2026-11-23T07:00:00Z", "boss") with { Id = "q" }),
            Messages = Small.Messages.Add(Small.Messages.Single() with { Id = "n" }),
        };
        Organization shrunk = grown with
        {
            Units = grown.Units.Remove(new() { Id = "v", Parent = "v" }),
            People = grown.People.Remove(other.People.Single()).Remove(Given.Person("boss")),
            Channels = grown.Channels.Remove(other.Channels.Single()).Remove(Given.Channel()),
            Reports = grown.Reports.Remove(Given.Report("2026-11-23", "boss")),
            Posts = grown.Posts.Remove(grown.Posts.Last()),
            Messages = grown.Messages.Remove(grown.Messages.Last()),
        };

        Assert.NotEqual(Texts(Small), Texts(grown));
        Assert.Equal(Texts(Small), Texts(shrunk));
    }

    [Fact]
    public void An_organization_from_which_everything_was_removed_is_looked_at_like_an_empty_one()
    {
        Organization empty = Small with
        {
            Sponsor = null,
            Units = Small.Units.Remove(Small.Units.Single()),
            People = Small.People.Remove(Small.People.First()).Remove(Small.People.Last()),
            Channels = Small.Channels.Remove(Small.Channels.Single()),
            Reports = Small.Reports.Remove(Small.Reports.Single()),
            Posts = Small.Posts.Remove(Small.Posts.Single()),
            Messages = Small.Messages.Remove(Small.Messages.Single()),
            Publications = Small.Publications.Remove(Small.Publications.Single()),
            Waivers = Small.Waivers.Remove(Small.Waivers.Single()),
        };

        Assert.Equal(Texts(new Organization()), Texts(empty));
    }

    [Fact]
    public void What_stays_keeps_its_place_in_the_document()
    {
        var organization = new Organization { Channels = [Given.Channel("1"), Given.Channel("2"), Given.Channel("3")] };
        organization = organization with { Channels = organization.Channels.Remove(Given.Channel("2")) };

        Assert.Equal(
            ["channel:1 at $.channels[0]", "channel:3 at $.channels[2]"],
            EveryChannel.MustHaveOwner().DiagnosticsIn(organization).Select(diagnostic => $"{diagnostic.Subject} at {diagnostic.Location}"));
    }

    private static string[] Texts(Organization organization) =>
        [.. Policy.Evaluate(organization, Given.Now).Diagnostics.Select(diagnostic => diagnostic.ToString())];
}
