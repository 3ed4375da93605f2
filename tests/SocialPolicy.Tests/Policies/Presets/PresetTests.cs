using System.Text;
using SocialPolicy.Json;
using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class PresetTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(1));

    public static TheoryData<string> Names => new(Presets.All.Select(preset => preset.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_document_that_was_written_from_a_preset_says_the_same(string name)
    {
        string json = PolicyJson.WriteToString(PresetOf(name));
        Assert.Equal(json.ReplaceLineEndings("\n").TrimEnd('\n'), File.ReadAllText(Repository.PathOf($"docs/presets/{name}.json")).ReplaceLineEndings("\n").TrimEnd('\n'));
        Assert.Equal(PresetOf(name), PolicyJson.Read(Encoding.UTF8.GetBytes(json), $"{name}.json").Policy);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_document_includes_a_preset_by_its_name(string name)
    {
        PolicyDocument document = PolicyJson.Read(Encoding.UTF8.GetBytes($$"""{ "name": "p", "include": ["{{name}}"] }"""), "p.json");
        Assert.Equal(Policy.Define("p").Include(PresetOf(name)).Build(), document.Policy);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_clause_has_a_name_of_its_own_a_reason_and_its_page(string name)
    {
        Policy preset = PresetOf(name);
        Assert.Equal(preset.Clauses.Count, preset.Clauses.Select(clause => clause.Name).Distinct(StringComparer.Ordinal).Count());
        Assert.All(preset.Clauses, clause =>
        {
            Assert.Matches("^[a-z-]+/[a-z0-9-]+$", clause.Name);
            Assert.NotEqual(clause.Reason!.In(Language.English), clause.Reason.In(Language.German));
            Assert.Equal($"docs/presets/{clause.Name!.Split('/')[0]}.md", clause.Location.Document);
            Assert.True(File.Exists(Repository.PathOf(clause.Location.Document)));
        });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_page_names_every_clause_with_its_verb_and_no_other(string name)
    {
        string[][] rows =
        [
            .. File.ReadLines(Repository.PathOf($"docs/presets/{name}.md"))
                .Where(line => line.StartsWith($"| `{name}/", StringComparison.Ordinal)).Select(RulePage.Cells),
        ];
        Assert.Equal(
            PresetOf(name).OwnClauses.Select(clause => ($"`{clause.Name}`", $"`{clause.Rule.GetType().Name}`")),
            rows.Select(row => (row[0], row[1])));
        Assert.All(rows, row => Assert.NotEqual("", row[2]));
    }

    [Fact]
    public void The_recommended_one_has_all_clauses_of_the_others() =>
        Assert.Equal(
            Presets.All.Where(preset => preset != Presets.Recommended).SelectMany(preset => preset.Clauses),
            Presets.Recommended.Clauses);

    [Fact]
    public void A_clause_is_left_out_by_its_name_in_code_and_in_documents()
    {
        PolicyDocument document = PolicyJson.Read(
            """{ "name": "p", "include": [{ "preset": "recommended", "without": ["customer-service/crisis-plan"] }] }"""u8, "p.json");
        Policy policy = Policy.Define("p").Include(Presets.Recommended.Without("customer-service/crisis-plan")).Build();
        Assert.Equal(policy, document.Policy);
        Assert.Equal(Presets.Recommended.Clauses.Count - 1, policy.Clauses.Count);
    }

    [Theory]
    [InlineData("""{ "include": ["recomended"] }""", "recommended")]
    [InlineData("""{ "include": [{ "preset": "customer-servise" }] }""", "customer-service")]
    [InlineData("""{ "include": [{ "preset": "customer-service", "without": ["customer-service/crisisplan"] }] }""", "customer-service/crisis-plan")]
    public void A_name_that_is_not_known_is_answered_with_the_nearest(string json, string nearest)
    {
        Diagnostic fault = Assert.Single(PolicyJson.Read(Encoding.UTF8.GetBytes(json), "p.json").Diagnostics);
        Assert.Equal(("SMP0104", nearest), (fault.Id, fault.Properties.Single(property => property.Name == "nearest").Value));
    }

    [Fact]
    public void No_preset_excludes_itself_or_selects_nothing() =>
        Assert.All(Presets.All, preset => Assert.DoesNotContain(
            preset.Evaluate(new Organization(), Now).Diagnostics, found => found.Id is "SMP0101" or "SMP0102" or "SMP0103" or "SMP0106"));

    [Fact]
    public void An_empty_organization_lacks_a_sponsor_a_plan_and_a_network_of_its_own() =>
        Snapshots.Match(Text(Presets.Recommended.Evaluate(new Organization(), Now)));

    [Fact]
    public void A_community_records_little_of_what_is_recommended()
    {
        using Stream stream = File.OpenRead(Repository.PathOf("tests/SocialPolicy.Tests/Data/kubernetes.org.json"));
        Evaluation evaluation = Presets.Recommended.Evaluate(
            OrganizationJson.Read(stream, "kubernetes.org.json").Organization, new DateTimeOffset(2026, 8, 21, 12, 0, 0, TimeSpan.Zero));
        string[] lines =
        [
            .. evaluation.Counts.ById.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}: {pair.Value}"),
            .. evaluation.Unrecorded.Select(unrecorded => $"{unrecorded.Property} is recorded nowhere: {unrecorded.Ids} on {unrecorded.Channels} channels"),
        ];
        Snapshots.Match(string.Join('\n', lines));
    }

    private static Policy PresetOf(string name) => Presets.All.Single(preset => preset.Name == name);

    private static string Text(Evaluation evaluation) => string.Join('\n', evaluation.Diagnostics.Select(found =>
        $"{found} [{string.Join(", ", found.Clauses)}]"));
}
