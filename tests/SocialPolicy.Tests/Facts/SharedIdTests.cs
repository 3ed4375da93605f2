using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

/// <summary>SMP0001.</summary>
public class SharedIdTests
{
    [Fact]
    public void An_id_is_reported_once_however_many_share_it()
    {
        var organization = new Organization { People = [Given.Person("a"), Given.Person("b"), Given.Person("a"), Given.Person("a")] };

        Assert.Equal(["error SMP0001 person:a at $.people[2].id"], organization.InputFaultLines());
        Assert.Equal("[kind = person, count = 3]", Assert.Single(organization.InputFaults()).Properties.ToString());
    }

    [Fact]
    public void Every_kind_with_ids_is_looked_at()
    {
        var organization = new Organization
        {
            Units = [new() { Id = "1" }, new() { Id = "1" }],
            People = [Given.Person("1"), Given.Person("1")],
            Channels = [Given.Channel("1"), Given.Channel("1")],
            Posts = [OfPost("1"), OfPost("1")],
            Messages = [OfMessage("1"), OfMessage("1")],
            Publications = [OfPublication("1"), OfPublication("1")],
        };

        Assert.Equal(
            [
                "error SMP0001 unit:1 at $.units[1].id",
                "error SMP0001 person:1 at $.people[1].id",
                "error SMP0001 channel:1 at $.channels[1].id",
                "error SMP0001 post:1 at $.posts[1].id",
                "error SMP0001 message:1 at $.messages[1].id",
                "error SMP0001 publication:1 at $.publications[1].id",
            ],
            organization.InputFaultLines());
    }

    [Fact]
    public void Entities_of_different_kinds_may_share_an_id() =>
        Assert.Empty(new Organization { Units = [new() { Id = "1" }], People = [Given.Person("1")], Channels = [Given.Channel("1")] }.InputFaults());

    [Fact]
    public void Ids_that_differ_in_case_are_not_shared() =>
        Assert.Empty(new Organization { People = [Given.Person("a"), Given.Person("A")] }.InputFaults());

    [Fact]
    public void Entities_without_ids_may_be_equal()
    {
        ChannelReport report = Given.Report("2026-11-20");

        Assert.Empty(new Organization { Channels = [Given.Channel()], Reports = [report, report] }.InputFaults());
    }

    [Fact]
    public void A_twin_is_looked_at_by_no_other_input_rule()
    {
        var organization = new Organization
        {
            Units = [new() { Id = "u" }, new() { Id = "u", Parent = "u", Contact = "ghost" }],
            People = [Given.Person("a"), Given.Person("a").Away("2026-11-02", "2026-11-01") with { Unit = "ghost" }],
            Channels = [Given.Channel(), Given.Channel() with { Owner = "ghost" }],
        };

        Assert.Equal(["SMP0001", "SMP0001", "SMP0001"], organization.InputFaults().Select(fault => fault.Id));
    }

    [Fact]
    public void A_twin_is_looked_at_by_no_rule()
    {
        var organization = new Organization
        {
            People = [Given.Person("a"), Given.Person("a", Role.Owner)],
            Channels = [Given.Channel() with { Owner = "a" }, Given.Channel(), Given.Channel("other") with { Owner = "a" }],
        };

        Assert.Empty(EveryChannel.MustHaveOwner().FoundIn(organization));
        Assert.Equal(["error SMP1003 channel:main", "error SMP1003 channel:other"], EveryChannel.MustBeOwnedBy(Role.Owner).FoundIn(organization));
        Assert.Equal(["warning SMP1007 person:a"], People.MustOwnAtMost(1).FoundIn(organization));
        Assert.Equal("count = 2; max = 1; channels = main, other", TheOrganization.MustRunAtMost(1).NamedIn(organization));
    }

    [Fact]
    public void A_shared_id_says_what_is_wrong() => Snapshots.Match(Findings.Messages(
        new Organization { People = [Given.Person("a"), Given.Person("a")] }.InputFaults()));

    private static Post OfPost(string id) => Given.Post("2026-11-20T08:00:00Z") with { Id = id, Channel = "1" };

    private static Message OfMessage(string id) => Given.Message() with { Id = id, Channel = "1" };

    private static Publication OfPublication(string id) => new() { Id = id, Kind = PublicationKind.BlogPost };
}
