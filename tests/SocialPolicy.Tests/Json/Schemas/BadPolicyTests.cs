using SocialPolicy.Tests.Json.Policies;

namespace SocialPolicy.Tests.Json.Schemas;

/// <summary>Policy documents that the reader refuses, and an editor with the schema as well.</summary>
public class BadPolicyTests
{
    [Theory]
    [InlineData("""{ "clause": [] }""")]
    [InlineData("""{ "name": 5 }""")]
    [InlineData("""{ "rules": "0.9" }""")]
    [InlineData("""{ "clauses": {} }""")]
    [InlineData("""{ "clauses": [null] }""")]
    [InlineData("""{ "clauses": ["mustHaveOwner"] }""")]
    [InlineData("""{ "include": ["shared-expertize"] }""")]
    [InlineData("""{ "include": [{ "without": [] }] }""")]
    [InlineData("""{ "include": [null] }""")]
    [InlineData("""{ "severities": { "SMP9999": "error" } }""")]
    [InlineData("""{ "severities": { "reporting": "error" } }""")]
    [InlineData("""{ "severities": { "SMP1001": "fatal" } }""")]
    [InlineData("""{ "severities": [] }""")]
    public void A_document_at_fault_is_refused_by_both(string json) => AssertRefused(json);

    [Theory]
    [InlineData("\"because\": \"why\"")]
    [InlineData("\"require\": \"mustHaveOwnr\"")]
    [InlineData("\"requires\": \"mustHaveOwner\"")]
    [InlineData("\"require\": \"mustHaveOwner\", \"min\": 2")]
    [InlineData("\"require\": \"mustHaveOwner\", \"severity\": \"fatal\"")]
    [InlineData("\"require\": \"mustHaveOwner\", \"because\": 5")]
    [InlineData("\"require\": \"mustHaveOwner\", \"name\": []")]
    [InlineData("\"require\": \"mustHaveOwner\", \"where\": []")]
    [InlineData("\"require\": \"mustHaveOwner\", \"where\": { \"platform\": [\"x\"] }")]
    [InlineData("\"require\": \"mustHaveOwner\", \"where\": { \"platforms\": \"x\" }")]
    [InlineData("\"require\": \"mustHaveOwner\", \"where\": { \"platforms\": [\"\"] }")]
    [InlineData("\"require\": \"mustHaveOwner\", \"where\": { \"purposes\": [\"press\"] }")]
    [InlineData("\"require\": \"mustHaveOwner\", \"where\": { \"ids\": [null] }")]
    [InlineData("\"require\": \"mustHaveOwner\", \"where\": { \"organizationSize\": {} }")]
    [InlineData("\"require\": \"mustHaveOwner\", \"where\": { \"organizationSize\": { \"atMost\": 1, \"moreThan\": 1 } }")]
    [InlineData("\"require\": \"mustHaveOwner\", \"where\": { \"organizationSize\": { \"atMost\": -1 } }")]
    [InlineData("\"require\": \"mustHaveOwner\", \"except\": [null]")]
    [InlineData("\"require\": \"mustHaveOwner\", \"except\": { \"topics\": [] }")]
    [InlineData("\"require\": \"mustHaveCrisisPlan\", \"where\": { \"platforms\": [\"x\"] }")]
    [InlineData("\"require\": \"mustNameContact\", \"except\": { \"units\": [\"a\"] }")]
    public void A_clause_at_fault_is_refused_by_both(string properties) => AssertRefused($$"""{ "clauses": [{ {{properties}} }] }""");

    [Theory]
    [InlineData("\"require\": \"mustReport\"")]
    [InlineData("\"require\": \"mustReport\", \"every\": null")]
    [InlineData("\"require\": \"mustReport\", \"every\": 7")]
    [InlineData("\"require\": \"mustReport\", \"every\": \"weekly\"")]
    [InlineData("\"require\": \"mustReport\", \"every\": \"P0D\"")]
    [InlineData("\"require\": \"mustReport\", \"every\": \"P1DT1H\"")]
    [InlineData("\"require\": \"mustReport\", \"every\": \"P1W\", \"roles\": []")]
    [InlineData("\"require\": \"mustReport\", \"every\": \"P1W\", \"roles\": \"owner\"")]
    [InlineData("\"require\": \"mustReport\", \"every\": \"P1W\", \"roles\": [\"boss\"]")]
    [InlineData("\"require\": \"mustApproveWithin\", \"duration\": \"PT0S\"")]
    [InlineData("\"require\": \"mustBeCovered\", \"horizon\": \"PT4H\"")]
    [InlineData("\"require\": \"mustBeCovered\", \"everyDay\": \"yes\"")]
    [InlineData("\"require\": \"mustHaveDeputies\", \"min\": 0")]
    [InlineData("\"require\": \"mustHaveDeputies\", \"min\": \"2\"")]
    [InlineData("\"require\": \"mustRunAtMost\", \"max\": -1")]
    [InlineData("\"require\": \"mustRunAtMost\", \"max\": 1.5")]
    [InlineData("\"require\": \"ownerMustKnow\", \"competences\": []")]
    [InlineData("\"require\": \"ownerMustKnow\", \"competences\": [\"\"]")]
    [InlineData("\"require\": \"mustMeasure\", \"kpis\": [\" \"]")]
    [InlineData("\"require\": \"mustMeasure\", \"kpis\": [null]")]
    [InlineData("\"require\": \"mustFollow\", \"kind\": \"poster\", \"steps\": [\"drafted\"]")]
    [InlineData("\"require\": \"mustFollow\", \"steps\": [\"drafted\"]")]
    [InlineData("\"require\": \"mustFollow\", \"kind\": \"blog-post\", \"steps\": []")]
    [InlineData("\"require\": \"mustFollow\", \"kind\": \"blog-post\", \"steps\": [\"drafted\", \"drafted\"]")]
    [InlineData("\"require\": \"mustBeApproved\", \"kind\": \"blog-post\", \"step\": \" \"")]
    [InlineData("\"require\": \"mustBeAnnouncedOn\", \"kind\": \"blog-post\", \"platforms\": [\"\"]")]
    [InlineData("\"require\": \"mustPromiseAnswerWithin\", \"limit\": {}")]
    [InlineData("\"require\": \"mustPromiseAnswerWithin\", \"limit\": \"PT4H\"")]
    [InlineData("\"require\": \"mustPromiseAnswerWithin\", \"limit\": { \"workdays\": 0 }")]
    [InlineData("\"require\": \"mustPromiseAnswerWithin\", \"limit\": { \"within\": \"P1D\", \"workdays\": 1 }")]
    [InlineData("\"require\": \"mustPromiseAnswerWithin\", \"limit\": { \"workingHours\": \"P1D\" }")]
    [InlineData("\"require\": \"mustBeTrained\"")]
    [InlineData("\"require\": \"mustBeTrained\", \"name\": 7")]
    [InlineData("\"require\": \"mustBeTrained\", \"name\": \" \"")]
    [InlineData("\"require\": \"mustBeTrained\", \"training\": \"\"")]
    [InlineData("\"require\": \"mustBeTrained\", \"training\": \"law\", \"name\": 7")]
    public void An_option_at_fault_is_refused_by_both(string properties) => AssertRefused($$"""{ "clauses": [{ {{properties}} }] }""");

    private static void AssertRefused(string json)
    {
        Assert.False(PolicyDocuments.Read(json).IsUsable);
        Assert.NotEmpty(Schemas.OfPolicies.Faults(json));
    }
}
