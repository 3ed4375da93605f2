using System.Text;
using SocialPolicy.Json;
using static SocialPolicy.Grammar;

namespace Acme.SocialMedia.Tests;

/// <summary>Rules of one's own in policies: severities, waivers and documents.</summary>
public class PolicyTests
{
    private static readonly Organization Organization = House.Empty with
    {
        Channels = [House.Channel("x-main", null)],
        Publications = [House.BlogPost("post-3", new PublicationStep("drafted", House.Now.AddDays(-20), "ben"))],
    };

    [Fact]
    public void Sentences_stand_beside_those_of_the_library()
    {
        Policy policy = Policy.Define("Acme")
            .With(
                EveryChannel.MustHaveOwner(),
                On(Platform.X, Platform.Instagram).MustHaveHandle("@acme")
                    .Because("Customers should know us by our name"),
                Publications(PublicationKind.BlogPost).MustGoOutWithin(Period.Weeks(2)))
            .WithSeverity("ACME001", Severity.Error)
            .WithSeverity(new Category("freshness"), Severity.Warning)
            .Build();

        Assert.Equal(
            ["Error ACME001 channel:x-main", "Error SMP1001 channel:x-main", "Warning ACME002 publication:post-3"],
            policy.Evaluate(Organization, House.Now).Found());
    }

    [Fact]
    public void A_clause_may_have_its_own_severity() =>
        Assert.Equal(["Error ACME001 channel:x-main"], EveryChannel.MustHaveHandle().WithSeverity(Severity.Error).Evaluate(Organization).Found());

    [Fact]
    public void A_fault_can_be_waived()
    {
        Waiver waiver = new() { Rule = "ACME001", Subject = "channel:x-main", Reason = "A new account", ApprovedBy = "ben", Until = new(2026, 12, 31) };
        Evaluation evaluation = EveryChannel.MustHaveHandle().Evaluate(Organization);

        Assert.Equal(["Warning ACME001 channel:x-main waived"], evaluation.Apply(Edit.Add(waiver)).Found());
        Assert.Equal(
            ["Warning ACME001 channel:x-main", "Warning SMP0202 waiver:0"],
            evaluation.Apply(Edit.Add(waiver with { Until = new(2026, 11, 22) })).Found());
    }

    [Fact]
    public void Documents_say_the_same_as_sentences()
    {
        PolicyDocument document = Read("""
            {
              "clauses": [
                { "require": "mustHaveHandle", "prefix": "@acme", "where": { "platforms": ["x"] } },
                { "require": "mustGoOutWithin", "kind": "blog-post", "within": "P2W" }
              ],
              "severities": { "ACME001": "error", "category:freshness": "warning" }
            }
            """);

        Policy policy = Policy.Define("acme.json")
            .With(On(Platform.X).MustHaveHandle("@acme"), Publications(PublicationKind.BlogPost).MustGoOutWithin(Period.Weeks(2)))
            .WithSeverity("ACME001", Severity.Error)
            .WithSeverity(new Category("freshness"), Severity.Warning)
            .Build();
        Assert.Empty(document.Diagnostics);
        Assert.Equal(policy.Clauses, document.Policy!.Clauses);
        Assert.Equal(document.Policy, Read(PolicyJson.WriteToString(document.Policy, AcmeRules.Catalogue)).Policy);
        Assert.Equal(["Error ACME001 channel:x-main", "Warning ACME002 publication:post-3"], document.Policy.Evaluate(Organization, House.Now).Found());
    }

    [Theory]
    [InlineData("""{ "require": "mustHaveHandel" }""", "did you mean 'mustHaveHandle'?")]
    [InlineData("""{ "require": "mustHaveHandle", "prefx": "@acme" }""", "did you mean 'prefix'?")]
    [InlineData("""{ "require": "mustHaveHandle", "prefix": "" }""", "'prefix'")]
    [InlineData("""{ "require": "mustGoOutWithin", "kind": "blogpost", "within": "P2W" }""", "did you mean 'blog-post'?")]
    [InlineData("""{ "require": "mustGoOutWithin", "kind": "blog-post" }""", "needs the option 'within'")]
    [InlineData("""{ "require": "mustGoOutWithin", "kind": "blog-post", "within": "two weeks" }""", "duration such as P1W")]
    public void Faults_of_a_document_are_found_at_their_place(string clause, string message)
    {
        Diagnostic fault = Assert.Single(Read($$"""{ "clauses": [{{clause}}] }""").Diagnostics);

        Assert.StartsWith("acme.json(1,", fault.ToString(), StringComparison.Ordinal);
        Assert.Contains(message, fault.GetMessage(Language.English), StringComparison.Ordinal);
    }

    private static PolicyDocument Read(string json)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(json);
        PolicyDocument document = PolicyJson.Read(utf8, "acme.json", AcmeRules.Catalogue);
        return document;
    }
}
