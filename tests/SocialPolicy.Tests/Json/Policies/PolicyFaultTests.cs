using SocialPolicy.Json;

namespace SocialPolicy.Tests.Json.Policies;

/// <summary>Each fault with its place: where the fault is expected, the document bears the mark ▸.</summary>
public class PolicyFaultTests
{
    private const string Mark = "▸";

    [Theory]
    [InlineData("""{ "clauses": [{ "require": ▸"mustReprot" }] }""", "$.clauses[0].require", "'mustReprot' is no known verb; did you mean 'mustReport'?")]
    [InlineData("""{ "clauses": [{ "require": ▸"MustHaveOwner" }] }""", "$.clauses[0].require", "did you mean 'mustHaveOwner'?")]
    [InlineData("""{ "clauses": [{ "require": ▸"" }] }""", "$.clauses[0].require", "'require' has the unusable value")]
    [InlineData("""{ "clauses": [{ "require": ▸7 }] }""", "$.clauses[0].require", "'require' has the unusable value 7; expected: text")]
    [InlineData("""{ "clauses": [▸{ "because": "it matters" }] }""", "$.clauses[0]", "'require' is missing here")]
    [InlineData("""{ "clauses": [▸"mustHaveOwner"] }""", "$.clauses[0]", "expected: object")]
    [InlineData("""{ "clauses": ▸{} }""", "$.clauses", "expected: list")]
    [InlineData("""{ "clauses": [{ "require": "mustHaveOwner", "name": ▸[] }] }""", "$.clauses[0].name", "expected: text")]
    [InlineData("""{ "clauses": [{ "require": "mustHaveOwner", "because": ▸true }] }""", "$.clauses[0].because", "expected: text")]
    [InlineData("""{ "clauses": [{ "require": "mustHaveOwner", "severity": ▸"eror" }] }""", "$.clauses[0].severity", "did you mean 'error'?")]
    [InlineData("""{ "clauses": [{ "require": "mustHaveOwner", ▸"severty": "error" }] }""", "$.clauses[0].severty", "has no option 'severty'; did you mean 'severity'?")]
    [InlineData("""{ "clauses": [{ "require": "mustHaveOwner", "because": ▸{ "de": "Es zählt" } }] }""", "$.clauses[0].because", "'en' is missing here")]
    [InlineData("""{ "clauses": [{ "require": "mustHaveOwner", "because": { "en": "a", ▸"fr": "b" } }] }""", "$.clauses[0].because.fr", "Unknown property 'fr'")]
    [InlineData("""{ "clauses": [{ "require": "mustHaveOwner", "because": { "en": ▸1 } }] }""", "$.clauses[0].because.en", "expected: text")]
    [InlineData("""{ "clauses": [{ "require": "mustHaveOwner", "because": { "en": "a", "de": ▸[] } }] }""", "$.clauses[0].because.de", "expected: text")]
    [InlineData("""{ "clauses": [{ "require": "mustHaveOwner", "because": "a", ▸"because": "b" }] }""", "$.clauses[0].because", "'because' is written more than once")]
    [InlineData("""{ ▸"clause": [] }""", "$.clause", "Unknown property 'clause'; did you mean 'clauses'?")]
    [InlineData("""{ "name": ▸5 }""", "$.name", "'name' has the unusable value 5; expected: text")]
    [InlineData("""{ "rules": ▸"0.9" }""", "$.rules", "version '0.9'")]
    [InlineData("""{ "severities": { ▸"SMP2O03": "none" } }""", "$.severities.SMP2O03", "did you mean 'SMP2003'?")]
    [InlineData("""{ "severities": { ▸"category:reportin": "none" } }""", "$.severities['category:reportin']", "did you mean 'category:reporting'?")]
    [InlineData("""{ "severities": { "SMP2003": ▸"non" } }""", "$.severities.SMP2003", "did you mean 'none'?")]
    [InlineData("""{ "severities": ▸[] }""", "$.severities", "expected: object")]
    public void A_fault_of_the_document_is_found_at_its_place(string document, string path, string message) => Check(document, path, message);

    [Theory]
    [InlineData("""{ "clauses": [{ "require": "mustReport", ▸"evry": "P1W", "every": "P1W" }] }""", "$.clauses[0].evry", "Clause 'mustReport' has no option 'evry'; did you mean 'every'?")]
    [InlineData("""{ "clauses": [▸{ "name": "weekly", "require": "mustReport" }] }""", "$.clauses[0]", "Clause 'weekly' needs the option 'every'")]
    [InlineData("""{ "clauses": [▸{ "require": "mustReport", "every": null }] }""", "$.clauses[0]", "needs the option 'every'")]
    [InlineData("""{ "clauses": [▸{ "require": "mustOwnAtMost" }] }""", "$.clauses[0]", "needs the option 'max'")]
    [InlineData("""{ "clauses": [{ "require": "mustReport", "every": ▸"P1X" }] }""", "$.clauses[0].every", "'every' has the unusable value \"P1X\"; expected: duration")]
    [InlineData("""{ "clauses": [{ "require": "mustReport", "every": ▸7 }] }""", "$.clauses[0].every", "'every' has the unusable value 7; expected: duration")]
    [InlineData("""{ "clauses": [{ "require": "mustReport", "every": ▸"PT4H" }] }""", "$.clauses[0].every", "'every' counts days")]
    [InlineData("""{ "clauses": [{ "require": "mustReport", "every": ▸"P0D" }] }""", "$.clauses[0].every", "'every' must be a period longer than no time")]
    [InlineData("""{ "clauses": [{ "require": "mustBeOwnedBy", "roles": ▸[] }] }""", "$.clauses[0].roles", "'roles' must name a role")]
    [InlineData("""{ "clauses": [{ "require": "mustBeOwnedBy", "roles": ["owner", ▸"ececutive"] }] }""", "$.clauses[0].roles[1]", "did you mean 'executive'?")]
    [InlineData("""{ "clauses": [{ "require": "mustBeOwnedBy", "roles": [▸"leader"] }] }""", "$.clauses[0].roles[0]", "expected: owner, executive")]
    [InlineData("""{ "clauses": [{ "require": "mustBeOwnedBy", "roles": ▸"owner" }] }""", "$.clauses[0].roles", "expected: list")]
    [InlineData("""{ "clauses": [{ "require": "mustBeOwnedBy", "roles": [▸null] }] }""", "$.clauses[0].roles[0]", "'roles' has the unusable value null")]
    [InlineData("""{ "clauses": [{ "require": "mustHaveExperts", "min": ▸"two" }] }""", "$.clauses[0].min", "'min' has the unusable value \"two\"; expected: whole number")]
    [InlineData("""{ "clauses": [{ "require": "mustHaveExperts", "min": ▸1.5 }] }""", "$.clauses[0].min", "expected: whole number")]
    [InlineData("""{ "clauses": [{ "require": "mustHaveExperts", "min": ▸99999999999 }] }""", "$.clauses[0].min", "expected: whole number")]
    [InlineData("""{ "clauses": [{ "require": "mustHaveExperts", "min": ▸0 }] }""", "$.clauses[0].min", "'min' must be 1 or more")]
    [InlineData("""{ "clauses": [{ "require": "mustHaveExperts", "competences": ▸[] }] }""", "$.clauses[0].competences", "'competences' must name a competence")]
    [InlineData("""{ "clauses": [{ "require": "mustHaveExperts", "competences": [▸""] }] }""", "$.clauses[0].competences[0]", "expected: text that is not empty")]
    [InlineData("""{ "clauses": [{ "require": "mustBeCovered", "everyDay": ▸"yes" }] }""", "$.clauses[0].everyDay", "expected: true or false")]
    [InlineData("""{ "clauses": [{ "require": "mustMeasure", "kpis": ["reach", ▸7] }] }""", "$.clauses[0].kpis[1]", "'kpis' has the unusable value 7")]
    public void A_fault_of_an_option_is_found_at_its_place(string document, string path, string message) => Check(document, path, message);

    [Theory]
    [InlineData("""{ "clauses": [{ "require": "mustHaveOwner", "where": ▸[] }] }""", "$.clauses[0].where", "expected: object")]
    [InlineData("""{ "clauses": [{ "require": "mustHaveOwner", "where": { ▸"platform": ["x"] } }] }""", "$.clauses[0].where.platform", "Unknown property 'platform'; did you mean 'platforms'?")]
    [InlineData("""{ "clauses": [{ "require": "mustHaveOwner", "where": { "platforms": ▸"x" } }] }""", "$.clauses[0].where.platforms", "expected: list")]
    [InlineData("""{ "clauses": [{ "require": "mustHaveOwner", "where": { "platforms": ["x", ▸""] } }] }""", "$.clauses[0].where.platforms[1]", "expected: text that is not empty")]
    [InlineData("""{ "clauses": [{ "require": "mustHaveOwner", "where": { "purposes": [▸"suport"] } }] }""", "$.clauses[0].where.purposes[0]", "did you mean 'support'?")]
    [InlineData("""{ "clauses": [{ "require": "mustHaveOwner", "where": { "organizationSize": ▸{} } }] }""", "$.clauses[0].where.organizationSize", "exactly one of atMost and moreThan")]
    [InlineData("""{ "clauses": [{ "require": "mustHaveOwner", "where": { "organizationSize": ▸{ "atMost": 1, "moreThan": 1 } } }] }""", "$.clauses[0].where.organizationSize", "exactly one of atMost and moreThan")]
    [InlineData("""{ "clauses": [{ "require": "mustHaveOwner", "where": { "organizationSize": { "atMost": ▸-1 } } }] }""", "$.clauses[0].where.organizationSize.atMost", "expected: whole number of 0 or more")]
    [InlineData("""{ "clauses": [{ "require": "mustHaveOwner", "except": [{}, ▸5] }] }""", "$.clauses[0].except[1]", "expected: object")]
    [InlineData("""{ "clauses": [{ "require": "mustHaveOwner", "except": ▸5 }] }""", "$.clauses[0].except", "expected: object, or list of objects")]
    [InlineData("""{ "clauses": [{ "require": "mustHaveSponsor", "where": ▸{ "platforms": ["x"] } }] }""", "$.clauses[0].where", "can be narrowed by the organization's size only")]
    [InlineData("""{ "clauses": [{ "require": "mustHaveSponsor", "except": ▸[{ "units": ["m"] }] }] }""", "$.clauses[0].except", "can be narrowed by the organization's size only")]
    public void A_fault_of_a_selector_is_found_at_its_place(string document, string path, string message) => Check(document, path, message);

    [Theory]
    [InlineData("▸", "is empty")]
    [InlineData("  \n ▸", "is empty")]
    [InlineData("▸[]", "must be a JSON object, but is []")]
    [InlineData("▸null", "must be a JSON object, but is null")]
    [InlineData("""{ "name": "Muster"▸""", "ends in the middle")]
    [InlineData("{\n  \"name\": ▸Muster }", "This is not JSON from here on: Muster }")]
    [InlineData("{} ▸{}", "This is not JSON from here on")]
    [InlineData("{ \"name\": ▸\"\\ud800\" }", "do not exist in Unicode")]
    public void A_document_that_is_not_json_has_one_fault_where_it_breaks(string document, string message) => Check(document, "$", message);

    [Fact]
    public void A_document_that_goes_too_deep_is_unusable() =>
        Check($"{{ \"name\": {string.Concat(Enumerable.Repeat("[", 63))}{Mark}[", "$", "at most 64 are allowed");

    [Fact]
    public void A_document_that_is_too_large_is_unusable()
    {
        byte[] document = new byte[PolicyJson.MaximumSize + 1];
        Array.Fill(document, (byte)' ');

        Diagnostic fault = Assert.Single(PolicyJson.Read(document, "large.json").Diagnostics);

        Assert.Contains("too large", fault.GetMessage(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_that_is_not_utf8_is_unusable()
    {
        PolicyDocument document = PolicyJson.Read([.. "{ \"name\": \""u8, 0xFF, .. "\" }"u8], "broken.json");

        Assert.Equal(11, Assert.Single(document.Diagnostics).Location.Column);
        Assert.False(document.IsUsable);
    }

    private static void Check(string marked, string path, string message)
    {
        int mark = marked.IndexOf(Mark, StringComparison.Ordinal);
        string before = marked[..mark];
        int line = before.Count(letter => letter == '\n') + 1;
        int column = mark - before.LastIndexOf('\n');

        PolicyDocument document = PolicyDocuments.Read(marked.Replace(Mark, "", StringComparison.Ordinal));

        Assert.Null(document.Policy);
        Diagnostic fault = Assert.Single(document.Diagnostics);
        Assert.Equal("SMP0104", fault.Id);
        Assert.Equal(Severity.Error, fault.Severity);
        Assert.Contains(message, fault.GetMessage(Language.English), StringComparison.Ordinal);
        Assert.NotEqual(fault.GetMessage(Language.English), fault.GetMessage(Language.German));
        Assert.Equal(new SourceLocation(PolicyDocuments.Name, line, column, path), fault.Location);
    }
}
