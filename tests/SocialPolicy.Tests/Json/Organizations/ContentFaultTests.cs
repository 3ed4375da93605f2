using System.Text;
using CsCheck;
using SocialPolicy.Json;
using SocialPolicy.Rules;

namespace SocialPolicy.Tests.Json;

/// <summary>Faults that show only when the whole document is known, at their exact place.</summary>
public sealed class ContentFaultTests
{
    [Fact]
    public void Unresolved_references_are_placed_at_their_value()
    {
        const string json = """
            {
              "sponsor": "ghost",
              "channels": [
                {
                  "id": "x", "platform": "x",
                  "operators": [
                    "a",
                    "ghost"
                  ],
                  "escalation": { "odd 'topic'": "ghost" },
                  "approval": [ { "by": "ghost" } ],
                  "reporting": { "to": "ghost" }
                }
              ],
              "people": [ { "id": "a" } ],
              "reports": [ { "channel": "nowhere", "date": "2026-01-01" } ]
            }
            """;
        OrganizationDocument document = Documents.Read(json);
        Assert.Equal(
            [
                ("2,14", "organization", "$.sponsor"),
                ("8,9", "channel:x", "$.channels[0].operators[1]"),
                ("10,38", "channel:x", @"$.channels[0].escalation['odd \'topic\'']"),
                ("11,29", "channel:x", "$.channels[0].approval[0].by"),
                ("12,28", "channel:x", "$.channels[0].reporting.to"),
                ("16,29", "report:0", "$.reports[0].channel"),
            ],
            document.Diagnostics.OrderBy(fault => fault.Location.Line).Select(fault =>
                (FormattableString.Invariant($"{fault.Location.Line},{fault.Location.Column}"), fault.Subject.ToString(), fault.Location.Path)));
    }

    [Fact]
    public void The_place_is_right_behind_elements_that_were_left_out()
    {
        const string json = """
            {"channels":[{"id":"x","platform":"x","operators":[5,
            "ghost",
            null,
            "spook"]}],"people":[{"id":"a","absences":[{},{"from":"2026-01-02",
            "to":"2026-01-02"},
            {"from":"2026-01-02","to":"2026-01-01"}]}]}
            """;
        Assert.Equal(
            ["2,1 SMP0002", "4,1 SMP0002", "6,1 SMP0003"],
            Documents.Faults(json).Where(line => !line.Contains("SMP0004", StringComparison.Ordinal) && !line.Contains("SMP0007", StringComparison.Ordinal))
                .Select(line => string.Join(' ', line.Split(' ')[..2])).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_shared_id_is_placed_at_the_second_one() => Assert.Equal(
        ["2,7 SMP0001 unit:a $.units[1].id kind=unit; count=2"],
        Documents.Faults("{\"units\":[{\"id\":\"a\"},\n{\"id\":\"a\"}]}"));

    [Theory]
    [InlineData("posts", "\"at\":\"2026-01-01T00:00Z\"")]
    [InlineData("messages", "\"receivedAt\":\"2026-01-01T00:00Z\"")]
    [InlineData("publications", "\"kind\":\"blog-post\"")]
    public void Ids_to_which_nothing_refers_may_not_be_shared_either(string list, string required)
    {
        string entity = $$"""{"id":"a","channel":"x",{{required}}}""";
        string json = $$"""{"channels":[{"id":"x","platform":"x"}],"{{list}}":[{{entity}},{{entity}}]}""";
        if (list == "publications") json = json.Replace("\"channel\":\"x\",", "", StringComparison.Ordinal);
        Assert.Equal(["SMP0001"], Documents.Read(json).Diagnostics.Select(fault => fault.Id));
    }

    [Fact]
    public void The_calendar_and_circles_of_units_are_looked_at_where_all_links_are_sound() => Assert.Equal(
        ["SMP0004", "SMP0006", "SMP0005"],
        Documents.Read("""{"calendar":{"timeZone":"Mars/Base","workdays":[]},"units":[{"id":"a","parent":"a"}]}""").Diagnostics.Select(fault => fault.Id));

    [Fact]
    public void A_later_look_at_the_organization_finds_the_same_places()
    {
        OrganizationDocument document = Documents.Read("{\"people\":[{\"id\":\"a\",\n\"unit\":\"nowhere\"}]}");
        InputFault again = Assert.Single(InputFaults.Find(document.Organization));
        Assert.Equal(document.Diagnostics[0].Location, again.Location);
        Assert.Equal((2, 8), (again.Location.Line, again.Location.Column));
    }

    [Fact]
    public void What_reading_takes_for_sound_is_sound() => RandomOrganizations.Around(RandomMoment.All[0]).Sample(organization =>
    {
        OrganizationDocument document = OrganizationJson.Read(OrganizationJson.WriteToUtf8(organization), Documents.Name);
        IEnumerable<Diagnostic> all = InputDiagnostics.Of(OrganizationSource.FaultsOf(document.Organization).Concat(InputFaults.Find(document.Organization)), document.Organization);
        Assert.Equal(all, document.Diagnostics);
    });
}
