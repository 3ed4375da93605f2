using System.Text;
using SocialPolicy.Json;
using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class LocatedDiagnosticTests
{
    private static readonly Organization Read = OrganizationJson.Read(
        Encoding.UTF8.GetBytes(
            """
            {
              "people": [ { "id": "anna", "absences": [ { "from": "2026-02-01", "to": "2026-01-01" } ] } ],
              "channels": [
                { "id": "x-main", "platform": "x", "owner": "anna", "deputies": [ "nobody" ] },
                {
                  "id": "fb-main", "platform": "facebook"
                }
              ],
              "waivers": [ { "rule": "SMP1001" } ]
            }
            """),
        "muster.json").Organization;

    [Fact]
    public void A_diagnostic_prints_in_the_form_that_editors_understand() =>
        Assert.Equal(
            """
            muster.json(1,1): warning SMP1009:
            muster.json(2,45): error SMP0003:
            muster.json(4,71): warning SMP0002:
            muster.json(5,5): error SMP1001:
            muster.json(9,16): warning SMP0204:
            """,
            string.Join('\n', Read.Evaluate(EveryChannel.MustHaveOwner(), TheOrganization.MustHaveSponsor()).Diagnostics.Select(Beginning)));

    [Fact]
    public void The_message_follows_the_colon_in_the_language_asked_for()
    {
        Diagnostic diagnostic = Read.Evaluate(EveryChannel.MustHaveOwner()).Diagnostics.Single(found => found.Id == "SMP1001");
        Assert.Equal($"muster.json(5,5): error SMP1001: {diagnostic.GetMessage(Language.English)}", diagnostic.ToString());
        Assert.Equal($"muster.json(5,5): error SMP1001: {diagnostic.GetMessage(Language.German)}", diagnostic.ToString(Language.German));
        Assert.NotEqual(diagnostic.ToString(), diagnostic.ToString(Language.German));
        Assert.Equal(new SourceLocation("muster.json", 5, 5, "$.channels[1]"), diagnostic.Location);
    }

    [Fact]
    public void Without_a_document_the_path_takes_the_place() =>
        Assert.StartsWith(
            "$.channels[1]: error SMP1001: ",
            Assert.Single(Acme.Company.Evaluate(EveryChannel.MustHaveOwner()).Diagnostics).ToString(),
            StringComparison.Ordinal);

    /// <summary>The place, the severity and the id.</summary>
    private static string Beginning(Diagnostic diagnostic) => string.Join(' ', diagnostic.ToString().Split(' ').Take(3));
}
