using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class MustBeApprovedTests
{
    private const string Fault = "error SMP7004 publication:pr-7";

    private static readonly Clause Clause = Publications(PublicationKind.PressRelease).MustBeApproved(by: Roles.Leadership);

    [Theory]
    [InlineData("published")]
    [InlineData("distributed")]
    public void MustBeApproved_is_satisfied_by_an_approval_of_the_leadership_before_it_goes_out(string gate) =>
        Assert.Empty(Found("drafted 2026-11-18 ben", "approved 2026-11-19 anna", $"{gate} 2026-11-20 ben"));

    [Theory]
    [InlineData]
    [InlineData("drafted 2026-11-18 ben")]
    [InlineData("drafted 2026-11-18 ben", "published")]
    [InlineData("drafted 2026-11-18 ben", "linked 2026-11-18 ben")]
    public void MustBeApproved_waits_until_the_publication_goes_out(params string[] steps) => Assert.Empty(Found(steps));

    [Theory]
    [InlineData("drafted 2026-11-18 ben", "published 2026-11-20 ben")]
    [InlineData("drafted 2026-11-18 ben", "approved", "published 2026-11-20 ben")]
    [InlineData("drafted 2026-11-18 ben", "approved - anna", "published 2026-11-20 ben")]
    public void MustBeApproved_is_violated_where_no_approval_is_recorded(params string[] steps) => Assert.Equal([Fault], Found(steps));

    [Fact]
    public void MustBeApproved_takes_an_approval_at_the_same_instant_and_none_a_tick_later()
    {
        Publication same = Given.Release("drafted 2026-11-18 ben", "approved 2026-11-20 anna", "published 2026-11-20 ben");
        PublicationStep late = same.Steps[1] with { At = same.Steps[1].At!.Value.AddTicks(1) };
        Assert.Empty(Clause.FoundIn(Company(same)));
        Assert.Equal([Fault], Clause.FoundIn(Company(same with { Steps = [same.Steps[0], late, same.Steps[2]] })));
    }

    [Fact]
    public void MustBeApproved_looks_at_the_earliest_gate()
    {
        Assert.Equal([Fault], Found("drafted 2026-11-17 ben", "published 2026-11-20 ben", "distributed 2026-11-18 ben", "approved 2026-11-19 anna"));
        Assert.Equal([Fault], Found("drafted 2026-11-17 ben", "published 2026-11-20 ben", "published 2026-11-18 ben", "approved 2026-11-19 anna"));
    }

    [Theory]
    [InlineData("approved 2026-11-19 cara")]
    [InlineData("approved 2026-11-19 ghost")]
    [InlineData("approved 2026-11-19")]
    public void MustBeApproved_is_violated_where_nobody_with_one_of_the_roles_approved(string approval) =>
        Assert.Equal([Fault], Found("drafted 2026-11-18 ben", approval, "published 2026-11-20 ben"));

    [Theory]
    [InlineData("approved 2026-11-19 anna", "published 2026-11-20 ben")]
    [InlineData("drafted 2026-11-18", "approved 2026-11-19 anna", "published 2026-11-20 ben")]
    [InlineData("drafted 2026-11-18 ghost", "approved 2026-11-19 anna", "published 2026-11-20 ben")]
    [InlineData("drafted - ben", "approved 2026-11-19 anna", "published 2026-11-20 ben")]
    public void MustBeApproved_is_violated_where_it_is_not_recorded_who_drafted(params string[] steps) => Assert.Equal([Fault], Found(steps));

    [Fact]
    public void MustBeApproved_is_violated_by_somebody_who_approves_their_own_draft() =>
        Assert.Equal([Fault], Found("drafted 2026-11-18 anna", "approved 2026-11-19 anna", "published 2026-11-20 ben"));

    [Fact]
    public void MustBeApproved_counts_the_earliest_approval_and_the_earliest_draft()
    {
        Assert.Equal([Fault], Found("drafted 2026-11-17 ben", "approved 2026-11-19 anna", "approved 2026-11-18 ben", "published 2026-11-20 ben"));
        Assert.Empty(Found("drafted 2026-11-18 anna", "drafted 2026-11-17 ben", "approved 2026-11-19 anna", "published 2026-11-20 ben"));
    }

    [Fact]
    public void MustBeApproved_takes_the_first_in_the_document_of_records_at_the_same_instant()
    {
        Assert.Empty(Found("drafted 2026-11-17 ben", "approved 2026-11-19 anna", "approved 2026-11-19 cara", "published 2026-11-20 ben"));
        Assert.Equal([Fault], Found("drafted 2026-11-17 ben", "approved 2026-11-19 cara", "approved 2026-11-19 anna", "published 2026-11-20 ben"));
    }

    [Fact]
    public void MustBeApproved_keeps_an_approval_by_somebody_who_left()
    {
        Publication publication = Given.Release("drafted 2026-11-18 ben", "approved 2026-11-19 anna", "published 2026-11-20 ben");
        Assert.Empty(Clause.FoundIn(Given.Organization(
            publication, Given.Person("anna", Role.Owner).Until(Given.Date("2026-11-18")), Given.Person("ben"))));
    }

    [Fact]
    public void MustBeApproved_takes_a_step_roles_and_gates_of_ones_own()
    {
        Clause clause = Publications(PublicationKind.PressRelease).MustBeApproved(Role.Manager, step: "cleared", before: ["printed"]);
        Assert.Empty(clause.FoundIn(Company(Given.Release("drafted 2026-11-17 ben", "published 2026-11-18 ben"))));
        Assert.Empty(clause.FoundIn(Company(Given.Release("drafted 2026-11-17 ben", "cleared 2026-11-18 cara", "printed 2026-11-19 ben"))));
        Assert.Equal([Fault], clause.FoundIn(Company(Given.Release("drafted 2026-11-17 ben", "approved 2026-11-18 anna", "printed 2026-11-19 ben"))));
    }

    [Fact]
    public void MustBeApproved_looks_at_publications_of_its_kind_only() =>
        Assert.Empty(Clause.FoundIn(Company(Given.Publication(PublicationKind.BlogPost, "published 2026-11-20 ben"))));

    [Fact]
    public void MustBeApproved_says_what_is_wrong() => Snapshots.Match(string.Join('\n',
        Messages("drafted 2026-11-18 ben", "published 2026-11-20 ben"),
        Messages("drafted 2026-11-18 ben", "approved 2026-11-21 anna", "distributed 2026-11-20 ben"),
        Messages("drafted 2026-11-18 ben", "approved 2026-11-19 cara", "published 2026-11-20 ben"),
        Messages("drafted 2026-11-18 ben", "approved 2026-11-19", "published 2026-11-20 ben"),
        Messages("approved 2026-11-19 anna", "published 2026-11-20 ben"),
        Messages("drafted 2026-11-18 anna", "approved 2026-11-19 anna", "published 2026-11-20 ben")));

    private static string[] Found(params string[] steps) => Clause.FoundIn(Company(Given.Release(steps)));

    private static string Messages(params string[] steps) => Clause.MessagesIn(Company(Given.Release(steps)));

    private static Organization Company(Publication publication) => Given.Organization(
        publication,
        Given.Person("anna", Role.Owner) with { Name = "Anna Muster" },
        Given.Person("ben"),
        Given.Person("cara", Role.Manager) with { Name = "Cara Weber" });
}
