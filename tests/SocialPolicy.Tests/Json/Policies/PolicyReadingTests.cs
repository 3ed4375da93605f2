using System.Text;
using SocialPolicy.Json;
using SocialPolicy.Rules;
using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests.Json.Policies;

public class PolicyReadingTests
{
    [Fact]
    public void The_example_of_the_rules_reads_as_the_sentences_it_stands_for()
    {
        Policy policy = PolicyDocuments.ReadPolicy("""
            {
              "$schema": "…", "name": "Muster GmbH",
              "rules": "1.0",                             // the rule catalogue it was written for
              "clauses": [
                { "require": "mustBeOwnedBy", "roles": ["owner", "executive"],
                  "where": { "platforms": ["linkedin", "xing"] },
                  "except": { "ids": ["xing-old-*"] },
                  "severity": "error", "because": "B2B contacts are the owner's own work" },
                { "require": "mustReport", "every": "P1W", "roles": ["leadership"], "where": { "platforms": ["facebook"] } },
              ],
              "severities": { "SMP2003": "none", "category:reporting": "warning" }
            }
            """);

        Policy expected = Policy.Define("Muster GmbH")
            .ForRules("1.0")
            .With(
                On(Platform.LinkedIn, Platform.Xing).Except(WithId("xing-old-*")).MustBeOwnedBy(Role.Owner, Role.Executive)
                    .WithSeverity(Severity.Error).Because("B2B contacts are the owner's own work"),
                On(Platform.Facebook).MustReport(Every.Week, to: Roles.Leadership))
            .WithSeverity("SMP2003", Severity.None)
            .WithSeverity(Category.Reporting, Severity.Warning)
            .Build();
        Assert.Equal(expected, policy);
    }

    [Fact]
    public void The_policy_of_the_console_sample_reads_without_a_fault()
    {
        using FileStream stream = File.OpenRead(Repository.PathOf("samples/SocialPolicy.Samples.Console/Data/muster-policy.json"));

        PolicyDocument document = PolicyJson.Read(stream, "muster-policy.json");

        Assert.Empty(document.Diagnostics);
        Assert.Equal("muster-policy.json", document.Name);
        Assert.Equal(document.Policy, PolicyDocuments.RoundTrip(document.Policy!));
    }

    [Fact]
    public void A_clause_knows_its_place()
    {
        Policy policy = PolicyDocuments.ReadPolicy("{ \"clauses\": [\n  { \"require\": \"mustHaveOwner\" },\n  /* ü */ { \"require\": \"mustHaveImprint\" } ] }");

        Assert.Equal(new SourceLocation("muster-policy.json", 3, 11, "$.clauses[1]"), policy.OwnClauses[1].Location);
    }

    [Theory]
    [InlineData("""["leadership"]""", "owner, executive")]
    [InlineData("""["trainee", "Manager"]""", "manager, apprentice, intern")]
    [InlineData("""["non-trainee"]""", "owner, executive, manager, employee, contractor")]
    [InlineData("""["EVERYONE"]""", "owner, executive, manager, employee, apprentice, intern, contractor")]
    public void Words_for_several_roles_stand_for_the_roles_they_cover(string roles, string expected)
    {
        Clause clause = PolicyDocuments.ReadClause($$"""{ "require": "mustBeOwnedBy", "roles": {{roles}} }""");

        Assert.Equal(expected, Assert.IsType<MustBeOwnedBy>(clause.Rule).Roles.ToString());
    }

    [Fact]
    public void Options_that_are_missing_or_null_have_their_defaults()
    {
        Clause clause = PolicyDocuments.ReadClause("""{ "require": "mustHaveNoReportGap", "every": "P1W", "lookback": null }""");

        Assert.Equal(new MustHaveNoReportGap(Period.Weeks(1)) { Lookback = Period.Days(90) }, clause.Rule);
    }

    [Fact]
    public void Properties_that_are_null_are_missing()
    {
        Clause clause = PolicyDocuments.ReadClause(
            """{ "require": "mustHaveOwner", "where": null, "except": null, "severity": null, "because": null, "name": null }""");

        Assert.Equal(EveryChannel.MustHaveOwner(), clause);
    }

    [Theory]
    [InlineData("Info", Severity.Info)]
    [InlineData("WARNING", Severity.Warning)]
    [InlineData("none", Severity.None)]
    public void A_severity_is_read_in_any_case(string word, Severity severity) =>
        Assert.Equal(severity, PolicyDocuments.ReadClause($$"""{ "require": "mustHaveOwner", "severity": "{{word}}" }""").Severity);

    [Fact]
    public void Well_known_names_are_read_in_any_case_and_others_as_written()
    {
        Clause clause = PolicyDocuments.ReadClause("""
            { "require": "mustHaveExperts", "competences": ["Empathy", "Singing"],
              "where": { "platforms": ["Twitter", "Intranet"], "purposes": ["Support"] } }
            """);

        Assert.Equal(On(Platform.X, "Intranet").For(Purpose.Support).MustHaveExperts(2, Competence.Empathy, "Singing"), clause);
    }

    [Fact]
    public void A_selector_may_be_an_empty_list() =>
        Assert.Equal(new ValueList<Platform>(), PolicyDocuments.ReadClause("""{ "require": "mustHaveOwner", "where": { "platforms": [] } }""").Where.Platforms);

    [Theory]
    [InlineData("""{ "ids": ["a"] }""", 1)]
    [InlineData("""[{ "ids": ["a"] }]""", 1)]
    [InlineData("""[{ "ids": ["a"] }, {}]""", 2)]
    [InlineData("[]", 0)]
    public void What_is_left_out_is_one_object_or_a_list_of_them(string except, int count) =>
        Assert.Equal(count, PolicyDocuments.ReadClause($$"""{ "require": "mustHaveOwner", "except": {{except}} }""").Except.Count);

    [Fact]
    public void Blank_text_is_no_text()
    {
        Clause clause = PolicyDocuments.ReadClause("""{ "require": "mustHaveOwner", "because": " ", "name": "" }""");

        Assert.Null(clause.Reason);
        Assert.Null(clause.Name);
    }

    [Theory]
    [InlineData("policies/muster.policy.json", "muster.policy")]
    [InlineData("C:\\policies\\muster.json", "muster")]
    [InlineData("muster", "muster")]
    [InlineData(".json", ".json")]
    [InlineData("", "policy")]
    public void A_policy_without_a_name_has_that_of_its_document(string document, string name) =>
        Assert.Equal(name, PolicyJson.Read("{}"u8, document).Policy?.Name);

    [Fact]
    public void A_byte_order_mark_is_accepted() =>
        Assert.True(PolicyJson.Read([.. Encoding.UTF8.Preamble, .. "{}"u8], "muster.json").IsUsable);

    [Fact]
    public void Many_faults_are_found_at_once_and_in_order()
    {
        PolicyDocument document = PolicyDocuments.Read("""
            {
              "naem": "Muster",
              "clauses": [
                { "require": "mustReport", "every": "soon", "roles": ["ownr", "executive", 3], "evry": 1,
                  "where": { "platforms": [1], "purpose": [] }, "except": { "ids": [""] }, "severity": "bad" },
                { "require": "mustBeBrave", "where": 5 },
                { "require": "mustHaveExperts", "min": 0, "competences": "all" },
                7
              ],
              "severities": { "SMP9": "none", "SMP2003": "off" }
            }
            """);

        Assert.Null(document.Policy);
        Assert.Equal(
            [
                "$.naem", "$.clauses[0].every", "$.clauses[0].roles[0]", "$.clauses[0].roles[2]", "$.clauses[0].evry",
                "$.clauses[0].where.platforms[0]", "$.clauses[0].where.purpose", "$.clauses[0].except.ids[0]", "$.clauses[0].severity",
                "$.clauses[1].require", "$.clauses[1].where", "$.clauses[2].min", "$.clauses[2].competences", "$.clauses[3]",
                "$.severities.SMP9", "$.severities.SMP2003",
            ],
            document.Diagnostics.Select(fault => fault.Location.Path));
    }

    [Fact]
    public void Truncation_at_any_byte_is_reported_and_never_throws()
    {
        byte[] whole = File.ReadAllBytes(Repository.PathOf("samples/SocialPolicy.Samples.Console/Data/muster-policy.json"));
        int end = Array.LastIndexOf(whole, (byte)'}') + 1;

        for (int length = 0; length < end; length += length < 1500 ? 1 : 7)
            Assert.Single(PolicyJson.Read(whole.AsSpan(0, length), "muster.json").Diagnostics);
    }

    [Fact]
    public void Any_damaged_byte_gives_a_policy_or_faults_and_never_throws()
    {
        byte[] whole = Encoding.UTF8.GetBytes("""{ "clauses": [{ "require": "mustReport", "every": "P1W", "roles": ["owner"], "where": { "organizationSize": { "atMost": 3 } } }], "severities": { "SMP2003": "none" } }""");
        foreach (byte damage in "\"{}[],:0x\\ \n\xFF"u8.ToArray())
        {
            for (int at = 0; at < whole.Length; at++)
            {
                byte[] damaged = [.. whole];
                damaged[at] = damage;
                PolicyDocument document = PolicyJson.Read(damaged, "damaged.json");
                Assert.Equal(document.Policy is null, !document.Diagnostics.IsEmpty);
            }
        }
    }

    [Fact]
    public void A_document_and_a_stream_have_names()
    {
        Assert.Throws<ArgumentNullException>(() => PolicyJson.Read("{}"u8, null!));
        Assert.Throws<ArgumentNullException>(() => PolicyJson.Read((Stream)null!, "muster.json"));
    }
}
