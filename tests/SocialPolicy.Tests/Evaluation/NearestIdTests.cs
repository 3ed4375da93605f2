using SocialPolicy.Rules;
using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

/// <summary>A reference that does not resolve is reported with the id that was probably meant.</summary>
public class NearestIdTests
{
    [Fact]
    public void A_misspelt_person_unit_and_channel_are_recognized()
    {
        Organization organization = new()
        {
            Units = [new() { Id = "marketing" }],
            People = [Given.Person("anna"), Given.Person("ben")],
            Channels = [Given.Channel() with { Owner = "ana", Unit = "markteing", Deputies = ["Ben"] }],
            Posts = [Given.Post("2026-11-20T08:00:00Z") with { Channel = "mian" }],
        };

        Assert.Equal(
            [
                "'deputies[0]' names the person 'Ben', which does not exist; add it or correct the id; did you mean 'ben'?",
                "'owner' names the person 'ana', which does not exist; add it or correct the id; did you mean 'anna'?",
                "'unit' names the unit 'markteing', which does not exist; add it or correct the id; did you mean 'marketing'?",
                "'channel' names the channel 'mian', which does not exist; add it or correct the id; did you mean 'main'?",
            ],
            Evaluate(organization).Diagnostics.Select(diagnostic => diagnostic.GetMessage(Language.English)));
    }

    [Theory]
    [InlineData("anan", "anna")]
    [InlineData("annabell", null)]
    [InlineData("zoe", null)]
    public void What_is_not_near_is_not_suggested(string written, string? nearest) =>
        Assert.Equal(nearest, NearestTo(Given.Organization(Given.Channel() with { Owner = written }, Given.Person("anna"))));

    [Fact]
    public void An_id_of_another_kind_is_not_meant() =>
        Assert.Null(NearestTo(new() { Units = [new() { Id = "anna" }], Channels = [Given.Channel() with { Owner = "ana" }] }));

    [Fact]
    public void Nothing_is_suggested_out_of_more_than_ten_thousand()
    {
        Organization largest = new()
        {
            People = [Given.Person("anna"), .. Enumerable.Range(1, NearestIds.MostEntities - 1).Select(i => Given.Person($"person-{i}"))],
            Channels = [Given.Channel() with { Owner = "ana" }],
        };

        Assert.Equal("anna", NearestTo(largest));
        Assert.Null(NearestTo(largest.Apply(Edit.Put(Given.Person("one-more")))));
    }

    [Fact]
    public void An_edit_of_others_changes_what_is_suggested()
    {
        Evaluation before = Evaluate(Given.Organization(Given.Channel() with { Owner = "ana" }, Given.Person("anna")));
        Evaluation after = before.Apply(Edit.Put(Given.Person("ann")), Edit.Remove(new PersonId("anna")));

        FullEvaluation.IsMatchedBy(after);
        Assert.EndsWith("did you mean 'ann'?", after.Diagnostics[0].GetMessage(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_suggests_the_same_when_it_is_read()
    {
        var document = Json.Documents.Read("""{"people":[{"id":"anna"}],"channels":[{"id":"x","platform":"x","owner":"ana"}]}""");

        Assert.Equal(document.Diagnostics, Evaluate(document.Organization).Diagnostics);
        Assert.EndsWith("gemeint ist vielleicht 'anna'", document.Diagnostics[0].GetMessage(Language.German), StringComparison.Ordinal);
    }

    [Fact]
    public void A_waiver_for_a_misspelt_subject_is_told_which_is_meant()
    {
        Organization organization = Acme.Company with { Waivers = [Acme.Waiver("SMP1001", "channel:x-mian")] };
        Diagnostic unused = Assert.Single(organization.Evaluate(EveryChannel.MustHaveOwner()).Diagnostics, one => one.Id == "SMP0203");

        Assert.EndsWith("did you mean 'channel:x-main'?", unused.GetMessage(Language.English), StringComparison.Ordinal);
    }

    private static string? NearestTo(Organization organization) => Evaluate(organization).Diagnostics.Single(diagnostic => diagnostic.Id == "SMP0002")
        .Properties.FirstOrDefault(property => property.Name == "nearest")?.Value;

    private static Evaluation Evaluate(Organization organization) => Acme.Policy().Evaluate(organization, Given.Now);
}
