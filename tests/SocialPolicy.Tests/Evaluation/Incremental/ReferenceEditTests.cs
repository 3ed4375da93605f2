using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

/// <summary>References come to resolve and cease to, and of twins the first one counts.</summary>
public class ReferenceEditTests
{
    private static readonly Organization Waiting = Given.Organization(
        Given.Channel() with { Owner = "ann", Operators = ["ann", "ben"], Unit = "sales" }, Given.Person("ben"));

    [Fact]
    public void A_person_who_was_named_before_they_came_is_found_when_they_come()
    {
        Evaluation before = Evaluate(Waiting, EveryChannel.MustHaveOwner());
        Evaluation after = before.Apply(Edit.Put(Given.Person("ann")));

        Assert.Equal(
            ["- channel:main SMP0002 person:ann", "- channel:main SMP0002 person:ann", "- channel:main SMP1001"],
            Turns.Between(before, after));
        Assert.Equal(
            ["+ channel:main SMP0002 person:ann", "+ channel:main SMP0002 person:ann", "+ channel:main SMP1001"],
            after.After(Edit.Remove(new PersonId("ann"))));
    }

    [Fact]
    public void A_unit_that_comes_puts_the_channels_that_name_it_into_its_selection()
    {
        Evaluation before = Evaluate(Waiting, In("house").MustHaveDeputies());

        Assert.Equal(
            ["+ channel:main SMP4002", "- channel:main SMP0002 unit:sales", "- policy SMP0106 unit:house"],
            before.After(Edit.Put(new Unit { Id = "house" }), Edit.Put(new Unit { Id = "sales", Parent = "house" })));
    }

    [Fact]
    public void An_organization_of_before_a_report_came_is_gone_back_to()
    {
        Organization earlier = Given.Organization(Given.Channel() with { Owner = "ann", Operators = ["ben"] }, Given.Person("ann"), Given.Person("ben"));
        Organization later = earlier.Apply(Edit.Add(Given.Report("2026-11-20")));
        Evaluation before = Evaluate(later, EveryChannel.MustReport(Every.Week));

        Assert.Equal(["+ channel:main SMP3002"], Turns.Between(before, before.Apply(earlier)));
    }

    [Fact]
    public void A_channel_that_comes_takes_up_the_evidence_that_waited_for_it()
    {
        Organization organization = Waiting with
        {
            Messages = [Given.Message() with { Channel = "late" }],
            Posts = [Given.Post("2026-11-22T08:00:00Z") with { Channel = "late" }],
            Reports = [Given.Report("2026-11-20") with { Channel = "late" }],
        };
        Evaluation before = Evaluate(organization, EveryChannel.MessagesMustBeAnswered(), EveryChannel.PostsMustNameAuthor());
        Evaluation after = before.Apply(Edit.Put(Given.Channel("late")));

        Assert.Equal(
            [
                "+ post:p ACME3", "+ message:m ACME2",
                "- report:0 SMP0002 channel:late", "- post:p SMP0002 channel:late", "- message:m SMP0002 channel:late",
            ],
            Turns.Between(before, after));
        Assert.Equal(5, after.After(Edit.Remove(new ChannelId("late"))).Length);
    }

    [Fact]
    public void A_twin_is_reported_and_looked_at_no_further()
    {
        Evaluation before = Evaluate(Waiting, EveryChannel.MustHaveDeputies(), EveryChannel.MustBeOwnedBy(Role.Employee));

        Assert.Equal(
            ["+ channel:main SMP0001"],
            before.AfterChange(whole => whole with { Channels = whole.Channels.Add(Given.Channel()) }));
        Assert.Equal(
            ["+ person:ben SMP0001"],
            before.AfterChange(whole => whole with { People = whole.People.Add(Given.Person("ben", Role.Intern)) }));
    }

    [Fact]
    public void When_the_first_goes_its_twin_takes_its_place()
    {
        Organization twins = Waiting with { People = [Given.Person("ann"), Given.Person("ben"), Given.Person("ann", Role.Intern)] };
        Evaluation before = Evaluate(twins, EveryChannel.MustBeOwnedBy(Role.Employee));

        Assert.Equal(["+ channel:main SMP1003", "- person:ann SMP0001"], before.After(Edit.Remove(new PersonId("ann"))));
        Assert.Equal(
            ["- person:ann SMP0001"],
            before.AfterChange(whole => whole with { People = whole.People.Remove(Given.Person("ann", Role.Intern)) }));
        Assert.Equal(
            ["+ channel:main SMP0002 person:ann", "+ channel:main SMP0002 person:ann", "+ channel:main SMP1003", "- person:ann SMP0001"],
            before.After(Edit.Remove(new PersonId("ann")), Edit.Remove(new PersonId("ann"))));
    }

    [Fact]
    public void When_the_first_channel_goes_its_twin_takes_over_its_evidence()
    {
        Organization twins = Waiting with
        {
            Channels = [Given.Channel() with { Status = ChannelStatus.Retired }, Given.Channel()],
            Messages = [Given.Message()],
        };
        Evaluation before = Evaluate(twins, EveryChannel.MessagesMustBeAnswered());

        Assert.Equal(["+ message:m ACME2", "- channel:main SMP0001"], before.After(Edit.Remove(new ChannelId("main"))));
    }

    private static Evaluation Evaluate(Organization organization, params Clause[] clauses) =>
        Acme.Policy(clauses).Evaluate(organization, Given.Now);
}
