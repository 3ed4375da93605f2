using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class DiagnosticOrderTests
{
    private static readonly Organization Company = Acme.Company with
    {
        Channels = [Acme.Channel("z") with { Owner = "nobody", Deputies = ["no-one"] }, Acme.Channel("a")],
        Reports = [new() { Channel = "nowhere", Date = new(2026, 11, 20) }, new() { Channel = "a", Date = new(2026, 11, 20), To = "nobody" }],
        Messages = [Acme.Message("m2", "a"), Acme.Message("m1", "z")],
        Posts = [new() { Id = "p2", Channel = "a", At = Acme.Now }, new() { Id = "p1", Channel = "z", At = Acme.Now, ApprovedBy = "nobody" }],
        Waivers = [Acme.Waiver("SMP9999", "*")],
    };

    [Fact]
    public void Diagnostics_come_by_kind_then_position_then_id() =>
        Assert.Equal(
            """
            organization ACME7
            organization ACME8
            organization SMP1009
            unit:marketing ACME5
            person:anna FRAGILE1
            person:ben ACME4
            person:ben SMP0201
            channel:z ACME1
            channel:z SMP0002
            channel:z SMP0002
            channel:z SMP1001
            channel:a ACME1
            channel:a SMP1001
            report:0 SMP0002
            report:1 SMP0002
            post:p2 ACME3
            post:p1 ACME3
            post:p1 SMP0002
            message:m2 ACME2
            message:m1 ACME2
            publication:pr-1 ACME6
            waiver:0 SMP0203
            """,
            Acme.Lines(Company.Evaluate(
            [
                EveryChannel.MustHaveOwner(),
                People.Must(new FragilePeople("ben")),
                TheOrganization.MustHaveSponsor(),
                .. AcmeVerbs.OneOfEach.Reverse(),
            ])));

    [Fact]
    public void Of_one_subject_and_id_the_first_related_subject_decides() =>
        Assert.Equal(
            ["a", "b", "c", "z"],
            Acme.Company.Evaluate(AcmeVerbs.PublicationsMustHaveSteps("z", "c"), AcmeVerbs.PublicationsMustHaveSteps("b", "a"))
                .Diagnostics.Where(found => found.Subject.Id == "pr-1").Select(found => found.Related[0].Id));

    [Fact]
    public void The_order_of_the_clauses_changes_no_order()
    {
        Clause[] clauses = [EveryChannel.MustHaveOwner(), .. AcmeVerbs.OneOfEach];
        Assert.Equal(Acme.Lines(Company.Evaluate(clauses)), Acme.Lines(Company.Evaluate(clauses.Reverse())));
    }

    [Fact]
    public void Gaps_of_one_channel_come_by_date()
    {
        Organization company = new()
        {
            People = [new() { Id = "ben", Absences = [new(new(2026, 12, 8), new(2026, 12, 8)), new(new(2026, 12, 1), new(2026, 12, 1))] }],
            Channels = [Acme.Channel("a") with { Owner = "ben" }],
        };
        Assert.Equal(
            ["from = 2026-12-01", "from = 2026-12-08"],
            company.Evaluate(EveryChannel.MustBeCovered()).Diagnostics.Select(found => found.Properties[0].ToString()));
    }
}
