using System.Collections.Frozen;

namespace SocialPolicy.Tests;

public class OrganizationTests
{
    private static readonly Organization Muster = new()
    {
        Name = "Muster GmbH",
        Sponsor = "anna",
        CrisisPlan = new("https://example.org/plan", Given.Today),
        Calendar = new() { Holidays = [Given.Today] },
        Units = [new() { Id = "marketing" }],
        People = [Given.Person("anna", Role.Owner).Away("2026-12-21", "2027-01-03")],
        Channels = [Given.Channel() with { Operators = ["anna"], Kpis = ["reach"], Escalation = [new(Topic.B2B, "anna")] }],
        Reports = [Given.Report("2026-11-20", "anna")],
        Posts = [Given.Post("2026-11-20T08:00:00Z", "anna")],
        Messages = [Given.Message() with { Forwarded = [new("marketing", null)] }],
        Publications = [new() { Id = "pr-1", Kind = PublicationKind.PressRelease, Steps = [new("drafted", null, "anna")] }],
        Waivers = [new() { Rule = "SMP1001", Subject = "*" }],
    };

    /// <summary>One change to each part.</summary>
    public static TheoryData<string> Parts { get; } = [.. Changes.Keys];

    private static FrozenDictionary<string, Func<Organization, Organization>> Changes => new Dictionary<string, Func<Organization, Organization>>
    {
        ["name"] = organization => organization with { Name = "Muster AG" },
        ["sponsor"] = organization => organization with { Sponsor = null },
        ["crisis plan"] = organization => organization with { CrisisPlan = null },
        ["calendar"] = organization => organization with { Calendar = new() },
        ["units"] = organization => organization with { Units = [] },
        ["people"] = organization => organization with { People = organization.People.Put(Given.Person("anna")) },
        ["channels"] = organization => organization with { Channels = organization.Channels.Put(Given.Channel()) },
        ["reports"] = organization => organization with { Reports = [] },
        ["posts"] = organization => organization with { Posts = [] },
        ["messages"] = organization => organization with { Messages = organization.Messages.Put(Given.Message()) },
        ["publications"] = organization => organization with { Publications = [] },
        ["waivers"] = organization => organization with { Waivers = [] },
    }.ToFrozenDictionary(StringComparer.Ordinal);

    [Fact]
    public void Organizations_are_equal_when_they_say_the_same()
    {
        // Made anew, so that nothing is equal for being the same object.
        Organization copy = Muster with
        {
            Calendar = Muster.Calendar with { },
            Units = Muster.Units.Select(unit => unit with { }).ToTable(),
            People = Muster.People.Select(person => person with { Absences = [.. person.Absences] }).ToTable(),
            Channels = Muster.Channels.Select(channel => channel with { Operators = ["anna"], Kpis = ["reach"] }).ToTable(),
            Messages = Muster.Messages.Select(message => message with { Forwarded = [new("marketing", null)] }).ToTable(),
            Publications = Muster.Publications.Select(publication => publication with { Steps = [new("drafted", null, "anna")] }).ToTable(),
        };

        Assert.Equal(Muster, copy);
        Assert.Equal(Muster.GetHashCode(), copy.GetHashCode());
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void Organizations_differ_when_any_part_does(string part) => Assert.NotEqual(Muster, Changes[part](Muster));

    [Fact]
    public void Organizations_are_equal_wherever_they_were_read_from()
    {
        Organization read = Muster with { Source = Source("muster.json") };

        Assert.Equal(Muster, read);
        Assert.Equal(read, read with { Source = Source("other.json") });
        Assert.Equal(Muster.GetHashCode(), read.GetHashCode());
    }

    [Fact]
    public void An_organization_starts_out_empty()
    {
        var organization = new Organization();

        Assert.Empty(organization.People);
        Assert.Empty(organization.Channels);
        Assert.Empty(organization.InputFaults());
        Assert.Equal(organization, new Organization());
    }

    private static OrganizationSource Source(string document) =>
        new(document, new Organization(), isComplete: false, [], FrozenDictionary<string, Place>.Empty, []);
}
