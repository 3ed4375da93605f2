using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class MustFollowTests
{
    private static readonly Clause Clause = Publications(PublicationKind.PressRelease).MustFollow("drafted", "approved", "distributed");

    [Theory]
    [InlineData]
    [InlineData("drafted 2026-11-18")]
    [InlineData("drafted 2026-11-18", "approved 2026-11-19")]
    [InlineData("drafted 2026-11-18", "approved 2026-11-19", "distributed 2026-11-20")]
    [InlineData("distributed 2026-11-20", "approved 2026-11-19", "drafted 2026-11-18")]
    public void MustFollow_is_satisfied_by_steps_in_their_order_in_time_however_far_they_go(params string[] steps) =>
        Assert.Empty(Clause.FoundIn(Given.Organization(Given.Release(steps))));

    [Fact]
    public void MustFollow_is_violated_by_a_step_that_was_taken_before_an_earlier_one()
    {
        Organization organization = Given.Organization(Given.Release("drafted 2026-11-19", "approved 2026-11-18"));
        Assert.Equal(["error SMP7003 publication:pr-7 step:approved"], Clause.FoundIn(organization));
        Assert.Equal(
            "step = approved; at = 2026-11-18T08:00:00+00:00; late = drafted; steps = drafted, approved, distributed",
            Clause.NamedIn(organization));
    }

    [Fact]
    public void MustFollow_is_violated_by_each_step_that_follows_one_left_out()
    {
        Organization organization = Given.Organization(Given.Release("approved 2026-11-18", "distributed 2026-11-19"));
        Assert.Equal(
            ["error SMP7003 publication:pr-7 step:approved", "error SMP7003 publication:pr-7 step:distributed"],
            Clause.FoundIn(organization));
    }

    [Fact]
    public void MustFollow_takes_equal_instants_as_in_order_and_a_tick_as_out_of_it()
    {
        Publication same = Given.Release("drafted 2026-11-18", "approved 2026-11-18");
        PublicationStep early = same.Steps[1] with { At = same.Steps[1].At!.Value.AddTicks(-1) };
        Assert.Empty(Clause.FoundIn(Given.Organization(same)));
        Assert.Single(Clause.FoundIn(Given.Organization(same with { Steps = [same.Steps[0], early] })));
    }

    [Fact]
    public void MustFollow_compares_instants_and_not_what_clocks_show()
    {
        Publication publication = Given.Release("drafted 2026-11-18T10:00:00+02:00", "approved 2026-11-18T09:00:00+01:00");
        Assert.Empty(Clause.FoundIn(Given.Organization(publication)));
    }

    [Fact]
    public void MustFollow_counts_a_step_that_was_taken_several_times_with_its_earliest_record()
    {
        Assert.Empty(Clause.FoundIn(Given.Organization(Given.Release("drafted 2026-11-20", "drafted 2026-11-17", "approved 2026-11-18"))));
        Assert.Single(Clause.FoundIn(Given.Organization(Given.Release("drafted 2026-11-18", "approved 2026-11-20", "approved 2026-11-17"))));
    }

    [Fact]
    public void MustFollow_takes_a_step_without_a_time_as_not_recorded()
    {
        Assert.Single(Clause.FoundIn(Given.Organization(Given.Release("drafted", "approved 2026-11-18"))));
        Assert.Empty(Clause.FoundIn(Given.Organization(Given.Release("drafted 2026-11-18", "distributed"))));
    }

    [Fact]
    public void MustFollow_lets_other_steps_and_other_spellings_be() =>
        Assert.Empty(Clause.FoundIn(Given.Organization(Given.Release("Approved 2026-11-16", "printed 2026-11-17", "drafted 2026-11-18"))));

    [Fact]
    public void MustFollow_looks_at_publications_of_its_kind_only()
    {
        Publication post = Given.Publication(PublicationKind.BlogPost, "distributed 2026-11-18");
        Assert.Empty(Clause.FoundIn(Given.Organization(post)));
        Assert.Single(Publications(PublicationKind.BlogPost).MustFollow("drafted", "distributed").FoundIn(Given.Organization(post)));
    }

    [Fact]
    public void MustFollow_reports_nothing_where_there_is_no_publication() => Assert.Empty(Clause.FoundIn(new Organization()));

    [Fact]
    public void MustFollow_can_be_narrowed_by_the_organizations_size()
    {
        Organization organization = Given.Organization(Given.Release("approved 2026-11-18"), Given.Person("ben"));
        Assert.Single(Publications(PublicationKind.PressRelease).Where(OrganizationSize.AtMost(1)).MustFollow("drafted", "approved").FoundIn(organization));
        Assert.Empty(Publications(PublicationKind.PressRelease).Where(OrganizationSize.MoreThan(1)).MustFollow("drafted", "approved").FoundIn(organization));
    }

    [Fact]
    public void MustFollow_says_what_is_wrong() => Snapshots.Match(string.Join('\n',
        Clause.MessagesIn(Given.Organization(Given.Release("approved 2026-11-18 ben"), Given.Person("ben") with { Name = "Ben Muster" })),
        Clause.MessagesIn(Given.Organization(Given.Release("drafted 2026-11-19", "approved 2026-11-20", "distributed 2026-11-18"))),
        Clause.MessagesIn(Given.Organization(Given.Release("drafted 2026-11-19", "distributed 2026-11-18")))));
}
