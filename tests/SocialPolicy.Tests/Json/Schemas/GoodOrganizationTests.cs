using CsCheck;
using SocialPolicy.Json;

namespace SocialPolicy.Tests.Json.Schemas;

/// <summary>Organization documents with which the reader has no quarrel.</summary>
public class GoodOrganizationTests
{
    [Theory]
    [InlineData("samples/SocialPolicy.Samples.Console/Data/muster.json")]
    [InlineData("tests/SocialPolicy.Tests/Data/kubernetes.org.json")]
    public void A_real_document_is_valid(string path) => Schemas.OfOrganizations.AssertValid(File.ReadAllText(Repository.PathOf(path)));

    [Fact]
    public void A_document_with_every_property_is_valid() =>
        // The validator breaks on numbers that are longer than those it counts with.
        Schemas.OfOrganizations.AssertValid(OrganizationJson.WriteToString(FullOrganization.Value)
            .Replace(decimal.MaxValue.ToString(System.Globalization.CultureInfo.InvariantCulture), "1e15", StringComparison.Ordinal));

    [Fact]
    public void Whatever_is_written_is_valid()
    {
        foreach (RandomCase random in Cases.Fixed(200)) Schemas.OfOrganizations.AssertValid(OrganizationJson.WriteToString(random.Organization));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "$schema": "organization.schema.json", "name": null, "sponsor": "", "crisisPlan": null, "calendar": null, "units": null, "people": [] }""")]
    [InlineData("""{ "people": [{ "id": "a", "role": null, "employedFrom": null, "competences": null, "absences": [{ "from": "2026-02-28", "to": null }] }] }""")]
    [InlineData("""{ "channels": [{ "id": "x", "platform": "my-own-net2", "operators": null, "budget": null, "twoFactor": null, "owner": "" }] }""")]
    [InlineData("""{ "channels": [{ "id": "x", "platform": "größe", "escalation": { "critical": null, "odd topic": "" }, "responseTarget": null }] }""")]
    [InlineData("""{ "channels": [{ "id": "x", "platform": "twitter", "responseTarget": { "within": null, "workdays": 2 } }] }""")]
    [InlineData("""{ "channels": [{ "id": "x", "platform": "x", "reporting": { "every": "P1Y2M3W4DT5H6M7.8S" }, "approval": [{}] }] }""")]
    [InlineData("""{ "channels": [{ "id": "x", "platform": "x" }], "posts": [{ "id": "p", "channel": "x", "at": "2026-11-23T09:15Z" }] }""")]
    [InlineData("""{ "channels": [{ "id": "x", "platform": "x" }], "posts": [{ "id": "p", "channel": "x", "at": "2026-11-23T09:15:00.1234567-14:00" }] }""")]
    [InlineData("""{ "publications": [{ "id": "p", "kind": "press-release", "announcedOn": [{ "platform": "" }, { "platform": null }] }] }""")]
    [InlineData("""{ "calendar": { "hours": { "from": "08:30", "to": "24:00" }, "workdays": [], "holidays": ["2026-12-25"] }, "waivers": [{}] }""")]
    public void What_the_reader_accepts_silently_is_valid(string json)
    {
        Assert.DoesNotContain(Documents.Read(json).Diagnostics, fault => fault.Id is "SMP0004" or "SMP0007" or "SMP0008");
        Schemas.OfOrganizations.AssertValid(json);
    }
}
