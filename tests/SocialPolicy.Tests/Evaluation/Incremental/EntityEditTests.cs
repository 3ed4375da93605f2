using SocialPolicy.Rules;
using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

/// <summary>Entities come, change and go.</summary>
public class EntityEditTests
{
    private static readonly Organization Company = new()
    {
        Units = [new() { Id = "house" }, new() { Id = "sales", Parent = "house" }],
        People = [Given.Person("boss", Role.Owner), Given.Person("staff"), Given.Person("trainee", Role.Intern)],
        Channels = [Given.Channel() with { Owner = "boss", Operators = ["staff"], Unit = "sales" }, Given.Channel("second") with { Owner = "boss" }],
    };

    [Fact]
    public void A_channel_is_looked_at_again_when_it_changes()
    {
        Evaluation before = Evaluate(EveryChannel.MustHaveOwner(), EveryChannel.MustBeOwnedBy(Role.Owner));

        Assert.Equal(["+ channel:main SMP1003"], before.After(Edit.Put(Company.Channels.First() with { Owner = "staff" })));
        Assert.Equal(
            ["+ channel:main SMP0002 person:ghost", "+ channel:main SMP1001", "+ channel:main SMP1003"],
            before.After(Edit.Put(Company.Channels.First() with { Owner = "ghost" })));
    }

    [Fact]
    public void A_channel_that_comes_or_goes_brings_and_takes_its_faults()
    {
        Evaluation before = Evaluate(EveryChannel.MustHaveOwner());
        Evaluation after = before.Apply(Edit.Put(Given.Channel("third")));

        Assert.Equal(["+ channel:third SMP1001"], Turns.Between(before, after));
        Assert.Equal(["- channel:third SMP1001"], after.After(Edit.Remove(new ChannelId("third"))));
        Assert.Equal(3, Assert.Single(after.Clauses).Subjects);
    }

    [Fact]
    public void A_channel_leaves_a_selection_with_its_platform_its_purpose_and_its_unit()
    {
        Channel main = Company.Channels.First() with { Owner = null };
        Evaluation before = Policy.Define("p")
            .With(On(Platform.X).For(Purpose.Corporate).In("house").MustHaveOwner())
            .Build()
            .Evaluate(Company.Apply(Edit.Put(main)), Given.Now);

        Assert.Equal(["- channel:main SMP1001"], before.After(Edit.Put(main with { Platform = "never-seen" })));
        Assert.Equal(["- channel:main SMP1001"], before.After(Edit.Put(main with { Purpose = Purpose.Internal })));
        Assert.Equal(["- channel:main SMP1001"], before.After(Edit.Put(main with { Unit = null })));
        Assert.Equal(["- channel:main SMP1001"], before.After(Edit.Put(main with { Status = ChannelStatus.Retired })));
        Assert.Equal(["- channel:main SMP1001"], before.After(Edit.Put(new Unit { Id = "sales" })));
    }

    [Fact]
    public void A_unit_takes_the_units_below_it_along()
    {
        Evaluation before = Evaluate(In("group").MustHaveDeputies());
        Evaluation after = before.Apply(Edit.Put(new Unit { Id = "group" }), Edit.Put(new Unit { Id = "house", Parent = "group" }));

        Assert.Equal(["+ channel:main SMP4002", "- policy SMP0106 unit:group"], Turns.Between(before, after));
        Assert.Equal(
            ["+ unit:house SMP0005", "+ unit:group SMP0005"],
            after.After(Edit.Put(new Unit { Id = "group", Parent = "house" })));
        Assert.Equal(
            ["+ unit:house SMP0002 unit:group", "+ policy SMP0106 unit:group", "- channel:main SMP4002"],
            after.After(Edit.Remove(new UnitId("group"))));
    }

    [Fact]
    public void A_person_reaches_every_channel_that_names_them()
    {
        Organization large = Company with
        {
            Channels = Enumerable.Range(0, 10)
                .Select(i => Given.Channel($"c{i}") with { Owner = "boss", Operators = ["staff"], Deputies = ["trainee"] })
                .ToTable(),
        };
        Evaluation before = Acme.Policy(EveryChannel.MustHaveOwner(), EveryChannel.MayBeOperatedBy(Role.Employee), EveryChannel.MustHaveDeputies(2))
            .Evaluate(large, Given.Now);

        Assert.Equal(
            Enumerable.Range(0, 10).Select(i => $"+ channel:c{i} SMP1002"),
            before.After(Edit.Put(Given.Person("boss", Role.Owner).Until(Given.Yesterday))));
        Assert.Equal(
            Enumerable.Range(0, 10).Select(i => $"+ channel:c{i} SMP1004 person:staff"),
            before.After(Edit.Put(Given.Person("staff", Role.Intern))));
        Assert.Equal(
            Enumerable.Range(0, 10).Select(i => $"+ channel:c{i} SMP0002 person:staff"),
            before.After(Edit.Remove(new PersonId("staff"))));
        Assert.Empty(before.After(Edit.Put(Given.Person("trainee", Role.Intern) with { Name = "Tom" })));
    }

    [Fact]
    public void A_name_that_changes_changes_the_messages_that_hold_it()
    {
        Evaluation before = Evaluate(EveryChannel.MustHaveHandle());
        Evaluation after = before.Apply(Edit.Put(Given.Person("boss", Role.Owner) with { Name = "Bea" }));

        Assert.Equal("Channel 'main' has no handle; it speaks for boss", before.Diagnostics[0].GetMessage(Language.English));
        Assert.Equal("Channel 'main' has no handle; it speaks for Bea", after.Diagnostics[0].GetMessage(Language.English));
        FullEvaluation.IsMatchedBy(after);
    }

    [Fact]
    public void A_report_counts_from_the_moment_it_is_there_and_for_its_own_channel()
    {
        Evaluation before = Evaluate(EveryChannel.MustReport(Every.Week));
        Evaluation after = before.Apply(Edit.Add(Given.Report("2026-11-20")));

        Assert.Equal(["- channel:main SMP3002"], Turns.Between(before, after));
        Assert.Equal(["+ channel:main SMP3002"], after.After(Edit.Remove(Given.Report("2026-11-20"))));
        Assert.Equal(
            ["+ report:1 SMP0002 channel:nowhere", "+ channel:main SMP3002"],
            after.After(Edit.Remove(Given.Report("2026-11-20")), Edit.Add(Given.Report("2026-11-20") with { Channel = "nowhere" }))
                .Order(StringComparer.Ordinal).Reverse());
    }

    [Fact]
    public void A_person_whom_only_a_report_names_reaches_its_channel_where_a_rule_asks_for_them()
    {
        Person reader = Given.Person("reader", Role.Executive);
        Evaluation before = Evaluate(EveryChannel.ReportsMustGoTo(Roles.Leadership)).Apply(Edit.Put(reader));
        Evaluation reported = before.Apply(Edit.Add(Given.Report("2026-11-20") with { To = "reader" }));

        Assert.Equal(["+ channel:main SMP3004"], reported.After(Edit.Put(reader with { Role = Role.Employee })));
        Assert.Equal(["+ channel:main SMP3004", "+ report:0 SMP0002 person:reader"], reported.After(Edit.Remove(reader.Id)));
    }

    [Fact]
    public void A_post_counts_for_the_channel_that_it_moves_to()
    {
        Post post = Given.Post("2026-11-22T08:00:00Z", "boss");
        Evaluation before = Evaluate(EveryChannel.LeadershipMustPostEvery(Every.Week));
        Evaluation on = before.Apply(Edit.Put(post));

        Assert.Equal(["- channel:main SMP1011"], Turns.Between(before, on));
        Assert.Equal(["+ channel:main SMP1011", "- channel:second SMP1011"], on.After(Edit.Put(post with { Channel = "second" })));
        Assert.Equal(["+ channel:main SMP1011"], on.After(Edit.Put(post with { Author = "staff" })));
        Assert.Equal(["+ channel:main SMP1011"], on.After(Edit.Remove(post.Id)));
    }

    [Fact]
    public void A_message_comes_is_answered_and_goes()
    {
        Evaluation before = Evaluate(EveryChannel.MessagesMustBeAnswered());
        Evaluation after = before.Apply(Edit.Put(Given.Message()));

        Assert.Equal(["+ message:m ACME2"], Turns.Between(before, after));
        Assert.Equal(["- message:m ACME2"], after.After(Edit.Put(Given.Message() with { AnsweredAt = Given.Now })));
        Assert.Equal(["- message:m ACME2"], after.After(Edit.Remove(new MessageId("m"))));
        Assert.Equal(
            ["+ message:m SMP0002 channel:main", "- message:m ACME2"],
            after.After(Edit.Remove(new ChannelId("main"))).Where(line => line.Contains("message", StringComparison.Ordinal)));
        Assert.Equal(["- message:m ACME2"], after.After(Edit.Put(Company.Channels.First() with { Status = ChannelStatus.Dormant })));
    }

    [Fact]
    public void A_publication_comes_changes_and_goes()
    {
        var publication = new Publication { Id = "pr", Kind = PublicationKind.PressRelease, Steps = [new("drafted", null, "staff")] };
        Evaluation before = Evaluate(new Clause(new AuthorMustStay()));
        Evaluation after = before.Apply(Edit.Put(publication));

        Assert.Empty(Turns.Between(before, after));
        Assert.Equal(["+ publication:pr CLOCK1"], after.After(Edit.Put(publication with { Steps = [new("drafted", null, null)] })));
        Assert.Equal(["+ publication:pr CLOCK1"], after.After(Edit.Put(Given.Person("staff").Until(Given.Yesterday))));
        Assert.Equal(["+ publication:pr SMP0002 person:staff", "+ publication:pr CLOCK1"], after
            .After(Edit.Remove(new PersonId("staff"))).Where(line => line.Contains("publication", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).Reverse());
    }

    [Fact]
    public void Edits_of_one_call_are_seen_together()
    {
        Evaluation before = Evaluate(EveryChannel.MustHaveOwner());

        Assert.Empty(before.After(
            Edit.Put(Given.Channel("third") with { Owner = "new" }), Edit.Put(Given.Person("new")), Edit.Remove(new PersonId("nobody"))));
        Assert.Empty(before.After(Edit.Put(Given.Channel("third")), Edit.Remove(new ChannelId("third"))));
    }

    [Fact]
    public void Nothing_edited_is_nothing_changed()
    {
        Evaluation before = Evaluate(EveryChannel.MustHaveDeputies());

        Assert.Empty(before.After());
        Assert.Empty(before.AfterChange(organization => organization));
        Assert.Empty(before.AfterChange(organization => organization with { Name = "other" }));
    }

    private static Evaluation Evaluate(params Clause[] clauses) => Acme.Policy(clauses).Evaluate(Company, Given.Now);
}
