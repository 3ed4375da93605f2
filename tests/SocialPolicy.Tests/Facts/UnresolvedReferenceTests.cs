namespace SocialPolicy.Tests;

/// <summary>SMP0002.</summary>
public class UnresolvedReferenceTests
{
    /// <summary>Nobody and nothing but one channel, one unit and one person that resolve, to show that they are not mistaken.</summary>
    private static readonly Organization Resolving = new()
    {
        Units = [new() { Id = "u" }],
        People = [Given.Person("p")],
        Channels = [Given.Channel()],
    };

    [Fact]
    public void Every_reference_of_an_organization_and_its_units_and_people_is_looked_at() => AssertFaults(
        Resolving with
        {
            Sponsor = "ghost",
            Units = [new() { Id = "u", Parent = "attic", Contact = "ghost", ContactDeputy = "spook" }],
            People = [Given.Person("p") with { Unit = "attic" }],
        },
        "warning SMP0002 organization person:ghost at $.sponsor",
        "warning SMP0002 unit:u person:ghost at $.units[0].contact",
        "warning SMP0002 unit:u person:spook at $.units[0].contactDeputy",
        "warning SMP0002 unit:u unit:attic at $.units[0].parent",
        "warning SMP0002 person:p unit:attic at $.people[0].unit");

    [Fact]
    public void Every_reference_of_a_channel_is_looked_at() => AssertFaults(
        Resolving with
        {
            Channels =
            [
                Given.Channel() with
                {
                    Unit = "attic",
                    Owner = "g1",
                    Operators = ["p", "g2"],
                    Deputies = ["g3"],
                    Access = ["g4", "p"],
                    SpeaksFor = "g5",
                    Reporting = new(null, "g6"),
                    Approval = [new("p", null), new("g7", null)],
                    Escalation = [new(Topic.Critical, "g8"), new("odd topic", "g9")],
                },
            ],
        },
        "warning SMP0002 channel:main person:g1 at $.channels[0].owner",
        "warning SMP0002 channel:main person:g2 at $.channels[0].operators[1]",
        "warning SMP0002 channel:main person:g3 at $.channels[0].deputies[0]",
        "warning SMP0002 channel:main person:g4 at $.channels[0].access[0]",
        "warning SMP0002 channel:main person:g5 at $.channels[0].speaksFor",
        "warning SMP0002 channel:main person:g6 at $.channels[0].reporting.to",
        "warning SMP0002 channel:main person:g7 at $.channels[0].approval[1].by",
        "warning SMP0002 channel:main person:g8 at $.channels[0].escalation.critical",
        "warning SMP0002 channel:main person:g9 at $.channels[0].escalation['odd topic']",
        "warning SMP0002 channel:main unit:attic at $.channels[0].unit");

    [Fact]
    public void Every_reference_of_the_evidence_is_looked_at() => AssertFaults(
        Resolving with
        {
            Reports = [Given.Report("2026-11-20", "p"), Given.Report("2026-11-20", "g1") with { Channel = "attic", By = "g2" }],
            Posts = [Given.Post("2026-11-20T08:00:00Z", "g1") with { Channel = "attic", InNameOf = "g2", ApprovedBy = "g3" }],
            Messages =
            [
                Given.Message() with
                {
                    Channel = "attic", AnsweredBy = "g1", InNameOf = "g2", RemovedBy = "g3", Forwarded = [new("u", null), new("cellar", null)],
                },
            ],
            Publications = [new() { Id = "n", Kind = PublicationKind.BlogPost, Steps = [new("drafted", null, "p"), new("approved", null, "g1")] }],
            Waivers = [new(), new() { ApprovedBy = "g1" }],
        },
        "warning SMP0002 report:1 channel:attic at $.reports[1].channel",
        "warning SMP0002 report:1 person:g1 at $.reports[1].to",
        "warning SMP0002 report:1 person:g2 at $.reports[1].by",
        "warning SMP0002 post:p channel:attic at $.posts[0].channel",
        "warning SMP0002 post:p person:g1 at $.posts[0].author",
        "warning SMP0002 post:p person:g2 at $.posts[0].inNameOf",
        "warning SMP0002 post:p person:g3 at $.posts[0].approvedBy",
        "warning SMP0002 message:m channel:attic at $.messages[0].channel",
        "warning SMP0002 message:m person:g1 at $.messages[0].answeredBy",
        "warning SMP0002 message:m person:g2 at $.messages[0].inNameOf",
        "warning SMP0002 message:m person:g3 at $.messages[0].removedBy",
        "warning SMP0002 message:m unit:cellar at $.messages[0].forwarded[1].to",
        "warning SMP0002 publication:n person:g1 at $.publications[0].steps[1].by",
        "warning SMP0002 waiver:1 person:g1 at $.waivers[1].approvedBy");

    [Fact]
    public void Each_place_is_reported_even_where_the_same_name_is_missing_several_times() => AssertFaults(
        Resolving with { Channels = [Given.Channel() with { Owner = "ghost", Operators = ["ghost", "ghost"] }] },
        "warning SMP0002 channel:main person:ghost at $.channels[0].operators[0]",
        "warning SMP0002 channel:main person:ghost at $.channels[0].operators[1]",
        "warning SMP0002 channel:main person:ghost at $.channels[0].owner");

    [Fact]
    public void A_name_of_another_kind_does_not_resolve() => AssertFaults(
        Resolving with { Channels = [Given.Channel() with { Owner = "u", Unit = "p" }] },
        "warning SMP0002 channel:main person:u at $.channels[0].owner",
        "warning SMP0002 channel:main unit:p at $.channels[0].unit");

    [Fact]
    public void A_name_in_another_case_does_not_resolve() => AssertFaults(
        Resolving with { Sponsor = "P" },
        "warning SMP0002 organization person:P at $.sponsor");

    [Fact]
    public void References_of_dormant_and_retired_channels_are_looked_at() => AssertFaults(
        Resolving with { Channels = [Given.Channel() with { Owner = "ghost", Status = ChannelStatus.Retired }] },
        "warning SMP0002 channel:main person:ghost at $.channels[0].owner");

    [Fact]
    public void References_to_people_who_have_left_resolve() =>
        AssertFaults(Resolving with { People = [Given.Person("p").Until(Given.Yesterday)], Sponsor = "p" });

    [Fact]
    public void An_unresolved_reference_says_what_is_wrong() => Snapshots.Match(Findings.Messages(
        (Resolving with
        {
            Channels = [Given.Channel() with { Owner = "ghost", Unit = "attic" }],
            Posts = [Given.Post("2026-11-20T08:00:00Z") with { Channel = "cellar" }],
        }).InputFaults()));

    private static void AssertFaults(Organization organization, params string[] faults) =>
        Assert.Equal(faults, organization.InputFaultLines().Where(line => line.Contains("SMP0002", StringComparison.Ordinal)));
}
