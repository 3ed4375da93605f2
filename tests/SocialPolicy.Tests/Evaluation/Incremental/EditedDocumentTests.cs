using SocialPolicy.Json;
using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

/// <summary>An organization that was read and then edited: places stay, and faults go with the entity that bore them.</summary>
public class EditedDocumentTests
{
    private static readonly Organization Read = OrganizationJson.Read(
        """
        {
          "people": [
            { "id": "ann", "absences": [ { "to": "2026-12-01" } ] },
            { "id": "ben", "role": "jester" }
          ],
          "channels": [
            { "id": "a", "platform": "x", "colour": "red" },
            { "id": "b", "platform": "x", "size": "big" },
            { "id": "c" },
            { "id": "d", "platform": "x", "owner": "ann" }
          ],
          "reports": [ { "channel": "a", "date": "2026-11-20", "mood": "good" }, { "channel": "b", "date": "2026-11-20" } ]
        }
        """u8,
        "muster.json").Organization;

    private static readonly Evaluation Before = Acme.Policy(EveryChannel.MustHaveOwner()).Evaluate(Read, Acme.Now);

    [Fact]
    public void Everything_is_said_before_the_first_edit() =>
        Assert.Equal(
            [
                "muster.json(3,34): error SMP0007", "muster.json(4,28): warning SMP0004",
                "muster.json(7,35): warning SMP0004", "muster.json(7,5): error SMP1001",
                "muster.json(8,35): warning SMP0004", "muster.json(8,5): error SMP1001",
                "muster.json(9,5): error SMP0007",
                "muster.json(12,56): warning SMP0004",
            ],
            Lines(Before));

    [Fact]
    public void What_is_not_edited_keeps_its_place() =>
        Assert.Equal(
            ["- muster.json(7,35): warning SMP0004", "- muster.json(7,5): error SMP1001", "+ muster.json $.channels[4]: error SMP1001"],
            Differences(Edit.Remove(Read.Reports.First()), Edit.Remove(new ChannelId("a")), Edit.Put(Given.Channel("e"))).Where(line => !line.Contains("(12", StringComparison.Ordinal)));

    [Fact]
    public void An_entity_that_takes_the_place_of_another_keeps_the_place_and_not_its_faults()
    {
        Assert.Equal(["- muster.json(7,35): warning SMP0004"], Differences(Edit.Put(Given.Channel("a"))));
        Assert.Equal(["- muster.json(4,28): warning SMP0004"], Differences(Edit.Put(Given.Person("ben"))));
        Assert.Equal(["- muster.json(3,34): error SMP0007"], Differences(Edit.Put(Given.Person("ann"))));
    }

    [Fact]
    public void An_entity_that_goes_takes_its_faults_along()
    {
        Assert.Empty(Differences(Edit.Remove(new ChannelId("d"))));
        Assert.Equal(["- muster.json(4,28): warning SMP0004"], Differences(Edit.Remove(new PersonId("ben"))));
        Assert.Equal(["- muster.json(12,56): warning SMP0004"], Differences(Edit.Remove(Read.Reports.First())));
    }

    [Fact]
    public void What_was_left_out_stays_left_out_until_somebody_puts_it_in()
    {
        Assert.DoesNotContain("- muster.json(9,5): error SMP0007", Differences(Edit.Put(Given.Channel("d"))));
        Assert.Contains("- muster.json(9,5): error SMP0007", Differences(Edit.Put(Given.Channel("c"))));
    }

    [Fact]
    public void Faults_come_back_with_the_organization_that_bore_them()
    {
        Evaluation after = Before.Apply(Edit.Put(Given.Channel("a")), Edit.Remove(new PersonId("ben")));

        Assert.Equal(Lines(Before), Lines(after.Apply(Read)));
        Assert.Equal(Lines(Before), Lines(Before));
    }

    [Fact]
    public void An_edited_document_that_breaks_off_stays_incomplete()
    {
        Organization broken = OrganizationJson.Read("""{ "channels": [ { "id": "a", "platform": "x" }, { "id": """u8, "broken.json").Organization;
        Evaluation before = Acme.Policy(EveryChannel.MustHaveOwner()).Evaluate(broken, Acme.Now);
        Evaluation after = before.Apply(Edit.Put(Given.Channel("b")));

        Assert.False(after.IsComplete);
        Assert.Contains(after.Diagnostics, found => found.Id == "SMP0008");
        FullEvaluation.IsMatchedBy(after);
        FullEvaluation.IsMatchedBy(after.At(Acme.Now.AddDays(1)));
    }

    /// <summary>What the edits take and bring, by place, severity and id.</summary>
    private static string[] Differences(params Edit[] edits)
    {
        Evaluation after = Before.Apply(edits);
        FullEvaluation.IsMatchedBy(after);
        string[] before = Lines(Before);
        string[] now = Lines(after);
        return [.. before.Except(now).Select(line => $"- {line}"), .. now.Except(before).Select(line => $"+ {line}")];
    }

    private static string[] Lines(Evaluation evaluation) =>
        [.. evaluation.Diagnostics.Select(diagnostic => string.Join(": ", diagnostic.ToString().Split(": ")[..2]))];
}
