using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

/// <summary>What reaches far: the sponsor, the calendar, the size of the organization, what counts over many channels.</summary>
public class OrganizationEditTests
{
    private static readonly Organization Company = new()
    {
        People = [Given.Person("boss", Role.Owner), Given.Person("staff").Away("2026-11-25", "2026-11-25")],
        Channels = [Given.Channel() with { Owner = "staff" }, Given.Channel("second") with { Owner = "boss" }],
    };

    [Fact]
    public void The_sponsor_changes_and_so_does_who_they_are()
    {
        Evaluation before = Evaluate(TheOrganization.MustHaveSponsor());
        Evaluation after = before.Apply(Edit.SetSponsor("boss"));

        Assert.Equal(["- organization SMP1009"], Turns.Between(before, after));
        Assert.Equal(["+ organization SMP1009"], after.After(Edit.Put(Given.Person("boss"))));
        Assert.Equal(["+ organization SMP0002 person:ghost", "+ organization SMP1009"], after.After(Edit.SetSponsor("ghost")));
        Assert.Equal(["+ organization SMP1009"], after.After(Edit.SetSponsor(null)));
    }

    [Fact]
    public void A_plan_for_a_crisis_is_made() =>
        Assert.Equal(
            ["- organization ACME7"], Evaluate(TheOrganization.MustHavePlan()).After(Edit.SetCrisisPlan(new("https://example.org", null))));

    [Fact]
    public void A_holiday_is_no_day_to_be_covered()
    {
        Evaluation before = Evaluate(EveryChannel.MustBeCovered(Period.Days(7)));
        Evaluation after = before.Apply(Edit.SetCalendar(new() { Holidays = [Given.Date("2026-11-25")] }));

        Assert.Equal(["- channel:main SMP4003"], Turns.Between(before, after));
        Assert.Equal(["+ organization SMP0006"], after.After(Edit.SetCalendar(new() { Workdays = [] })));
    }

    [Fact]
    public void Another_time_zone_is_another_day()
    {
        Organization leaving = Company.Apply(Edit.Put(Given.Person("boss", Role.Owner).Until(Given.Today)));
        Evaluation before = Acme.Policy(EveryChannel.MustHaveOwner()).Evaluate(leaving, Given.At("2026-11-23T22:00:00Z"));

        Assert.Equal(["+ channel:second SMP1002"], before.After(Edit.SetCalendar(new() { TimeZone = "Asia/Tokyo" })));
        Assert.Equal(["+ organization SMP0004"], before.After(Edit.SetCalendar(new() { TimeZone = "Moon/Tycho" })));
    }

    [Fact]
    public void A_clause_opens_and_closes_with_the_organizations_size()
    {
        Evaluation before = Evaluate(EveryChannel.Where(OrganizationSize.MoreThan(2)).MustHaveDeputies(), EveryChannel.MustHaveOwner());
        Evaluation after = before.Apply(Edit.Put(Given.Person("third")));

        Assert.Equal(["+ channel:main SMP4002", "+ channel:second SMP4002"], Turns.Between(before, after));
        Assert.Equal([2, 2], after.Clauses.Select(clause => clause.Subjects));
        Assert.Equal(["- channel:main SMP4002", "- channel:second SMP4002"], after.After(Edit.Put(Given.Person("third").Until(Given.Yesterday))));
        Assert.Equal(["- channel:main SMP4002", "- channel:second SMP4002"], after.After(Edit.Remove(new PersonId("third"))));
    }

    [Fact]
    public void A_size_is_crossed_by_time_too()
    {
        Evaluation before = Evaluate(EveryChannel.Where(OrganizationSize.MoreThan(2)).MustHaveDeputies())
            .Apply(Edit.Put(Given.Person("third").From(Given.Tomorrow)));

        Assert.Equal(["+ channel:main SMP4002", "+ channel:second SMP4002"], before.AfterMoving(Given.MorningOf("2026-11-24")));
    }

    [Fact]
    public void A_count_follows_the_channels_and_their_people()
    {
        Evaluation before = Evaluate(
            TheOrganization.On(Platform.X).MustRunAtMost(2), TheOrganization.MustSpreadPostingOver(2), TheOrganization.On(Platform.X).MustReachPeople(3));

        Assert.Equal(["+ organization SMP1013"], before.After(Edit.Put(Given.Channel("third") with { Owner = "boss" })));
        Assert.Equal(["+ organization SMP1012"], before.After(Edit.Put(Given.Channel("second") with { Owner = "staff" })));
        Assert.Equal(["+ organization SMP1012"], before.After(Edit.Put(Given.Person("boss", Role.Owner).Until(Given.Yesterday))));
        Assert.Equal(["- organization ACME8"], before.After(Edit.Put(Given.Person("third")), Edit.Put(Given.Channel() with { Owner = "staff", Deputies = ["third"] })));
        Assert.Equal(
            "1 people on 1 channels are not enough",
            before.Apply(Edit.Remove(new ChannelId("second"))).Diagnostics.Single(found => found.Id == "ACME8").GetMessage(Language.English));
    }

    [Fact]
    public void What_a_person_owns_is_counted_again()
    {
        Evaluation before = Evaluate(People.On(Platform.X).MustOwnAtMost(1));
        Evaluation after = before.Apply(Edit.Put(Given.Channel() with { Owner = "boss" }));

        Assert.Equal(["+ person:boss SMP1007"], Turns.Between(before, after));
        Assert.Equal(["- person:boss SMP1007"], after.After(Edit.Put(Given.Channel() with { Owner = "boss", Platform = Platform.Xing })));
        Assert.Equal(["- person:boss SMP1007"], after.After(Edit.Put(Given.Channel() with { Owner = "boss", Status = ChannelStatus.Dormant })));
        Assert.Equal(["- person:boss SMP1007"], after.After(Edit.Remove(new ChannelId("second"))));
    }

    [Fact]
    public void Someone_elses_leaving_makes_an_expert_irreplaceable()
    {
        Organization experts = new()
        {
            People = [Given.Expert("ann"), Given.Expert("ben")],
            Channels = [Given.Channel() with { Owner = "ann", Deputies = ["ben"] }],
        };
        Evaluation before = Acme.Policy(People.MustNotBeIrreplaceable()).Evaluate(experts, Given.Now);

        Assert.Equal(["+ person:ann SMP4004"], before.After(Edit.Put(Given.Person("ben"))));
        Assert.Equal(["+ person:ann SMP4004"], before.After(Edit.Put(Given.Expert("ben").Until(Given.Yesterday))));
        Assert.Equal(["+ person:ben SMP4004"], before.After(Edit.Put(Given.Channel() with { Owner = "ben" })));
    }

    [Fact]
    public void Another_organization_altogether_may_follow()
    {
        Evaluation before = Evaluate(EveryChannel.MustHaveOwner(), TheOrganization.MustHaveSponsor());

        Assert.Equal(["+ channel:alone SMP1001"], before.AfterChange(_ => Given.Organization(Given.Channel("alone"))));
        Assert.Empty(before.AfterChange(_ => new Organization()));
    }

    private static Evaluation Evaluate(params Clause[] clauses) => Acme.Policy(clauses).Evaluate(Company, Given.Now);
}
