using SocialPolicy.Json;

namespace SocialPolicy.Tests.Json;

public sealed class LeftOutTests
{
    [Theory]
    [InlineData("units", "{}", "unit:0", "property=id; kind=unit")]
    [InlineData("people", "{\"name\":\"A\"}", "person:0", "property=id; kind=person")]
    [InlineData("channels", "{\"platform\":\"x\"}", "channel:0", "property=id; kind=channel")]
    [InlineData("channels", "{\"id\":\"c\"}", "channel:c", "property=platform; kind=channel")]
    [InlineData("reports", "{\"date\":\"2026-01-01\"}", "report:0", "property=channel; kind=report")]
    [InlineData("reports", "{\"channel\":\"c\"}", "report:0", "property=date; kind=report")]
    [InlineData("posts", "{\"channel\":\"c\",\"at\":\"2026-01-01T00:00Z\"}", "post:0", "property=id; kind=post")]
    [InlineData("posts", "{\"id\":\"p\",\"at\":\"2026-01-01T00:00Z\"}", "post:p", "property=channel; kind=post")]
    [InlineData("posts", "{\"id\":\"p\",\"channel\":\"c\"}", "post:p", "property=at; kind=post")]
    [InlineData("messages", "{\"channel\":\"c\",\"receivedAt\":\"2026-01-01T00:00Z\"}", "message:0", "property=id; kind=message")]
    [InlineData("messages", "{\"id\":\"m\",\"receivedAt\":\"2026-01-01T00:00Z\"}", "message:m", "property=channel; kind=message")]
    [InlineData("messages", "{\"id\":\"m\",\"channel\":\"c\"}", "message:m", "property=receivedAt; kind=message")]
    [InlineData("publications", "{\"kind\":\"blog-post\"}", "publication:0", "property=id; kind=publication")]
    [InlineData("publications", "{\"id\":\"p\"}", "publication:p", "property=kind; kind=publication")]
    public void An_entity_without_a_required_property_is_left_out(string list, string entity, string subject, string details)
    {
        string json = $$"""{"{{list}}":[{{entity}}]}""";
        Assert.Equal([$"1,{list.Length + 6} SMP0007 {subject} $.{list}[0] {details}"], Documents.Faults(json));
        Assert.Equal(new Organization(), Documents.Read(json).Organization);
    }

    [Theory]
    [InlineData("units", "\"id\":\"\"", "id", "\"\"", "id")]
    [InlineData("units", "\"id\":null", "id", "null", "id")]
    [InlineData("units", "\"id\":7", "id", "7", "id")]
    [InlineData("people", "\"id\":[1]", "id", "[1]", "id")]
    [InlineData("channels", "\"id\":\"c\",\"platform\":\"\"", "platform", "\"\"", "platform")]
    [InlineData("channels", "\"id\":\"c\",\"platform\":null", "platform", "null", "platform")]
    [InlineData("reports", "\"channel\":\"c\",\"date\":\"today\"", "date", "\"today\"", "date")]
    [InlineData("posts", "\"id\":\"p\",\"channel\":\"c\",\"at\":\"2026-01-01T00:00\"", "at", "\"2026-01-01T00:00\"", "instant")]
    [InlineData("messages", "\"id\":\"m\",\"channel\":\"\",\"receivedAt\":\"2026-01-01T00:00Z\"", "channel", "\"\"", "id")]
    [InlineData("publications", "\"id\":\"p\",\"kind\":\"blogpost\"", "kind", "\"blogpost\"", "publication-kind; nearest=blog-post")]
    public void An_unusable_required_property_is_reported_where_it_stands(string list, string properties, string property, string value, string expected)
    {
        string line = Assert.Single(Documents.Faults($$"""{"{{list}}":[{{{properties}}}]}"""));
        string kind = line.Split(' ')[2].Split(':')[0];
        int column = list.Length + 7 + properties.IndexOf($"\"{property}\":", StringComparison.Ordinal) + property.Length + 3;
        Assert.StartsWith($"1,{column} SMP0007 ", line, StringComparison.Ordinal);
        Assert.EndsWith($" $.{list}[0].{property} property={property}; kind={kind}; value={value}; expected={expected}", line, StringComparison.Ordinal);
    }

    [Fact]
    public void What_lacks_several_properties_is_reported_for_each() => Assert.Equal(
        ["1,14 SMP0007 channel:0 $.channels[0] property=id; kind=channel", "1,14 SMP0007 channel:0 $.channels[0] property=platform; kind=channel"],
        Documents.Faults("""{"channels":[{}]}"""));

    [Fact]
    public void Others_keep_their_position_and_faults_inside_are_still_reported()
    {
        const string json = """{"channels":[{"platform":"x","budget":"much"},{"id":"b","platform":"x","owner":"ghost"}]}""";
        Assert.Equal(
            [
                """1,39 SMP0004 channel:0 $.channels[0].budget property=budget; value="much"; expected=number""",
                "1,14 SMP0007 channel:0 $.channels[0] property=id; kind=channel",
                "1,80 SMP0002 channel:b $.channels[1].owner property=owner; kind=person; id=ghost",
            ],
            Documents.Faults(json));
    }

    [Fact]
    public void An_unusable_property_that_is_written_again_takes_nothing_with_it()
    {
        OrganizationDocument document = Documents.Read("""{"units":[{"id":5,"id":"u"}]}""");
        Assert.Equal(["SMP0004", "SMP0004"], document.Diagnostics.Select(fault => fault.Id));
        Assert.Equal("u", Assert.Single(document.Organization.Units).Id.Value);
    }

    [Fact]
    public void Parts_of_entities_are_left_out_on_their_own()
    {
        const string json = """
            {
              "people": [ { "id": "a",
                "absences": [ { "to": "2026-01-01" }, { "from": "x" }, { "from": "2026-01-01" } ],
                "trainings": [ { "completed": "2026-01-01" }, { "name": " " } ] } ],
              "publications": [ { "id": "p", "kind": "blog-post", "steps": [ { "by": "a" }, { "step": "drafted" } ] } ]
            }
            """;
        Assert.Equal(
            [
                "3,19 SMP0007 person:a $.people[0].absences[0] property=from; kind=absence",
                """3,53 SMP0007 person:a $.people[0].absences[1].from property=from; kind=absence; value="x"; expected=date""",
                "4,20 SMP0007 person:a $.people[0].trainings[0] property=name; kind=training",
                """4,61 SMP0007 person:a $.people[0].trainings[1].name property=name; kind=training; value=" "; expected=text""",
                "5,66 SMP0007 publication:p $.publications[0].steps[0] property=step; kind=step",
            ],
            Documents.Faults(json));
        Organization organization = Documents.Read(json).Organization;
        Assert.Equal([new Absence(new(2026, 1, 1), null)], organization.People.Single().Absences.ToArray());
        Assert.Equal([new PublicationStep("drafted", null, null)], organization.Publications.Single().Steps.ToArray());
    }

    [Fact]
    public void What_is_no_object_leaves_its_slot_empty()
    {
        OrganizationDocument document = Documents.Read("""{"units":[null,{"id":"b","parent":"ghost"}]}""");
        Assert.Equal(
            [
                "1,11 SMP0004 unit:0 $.units[0] property=units; value=null; expected=object",
                "1,35 SMP0002 unit:b $.units[1].parent property=parent; kind=unit; id=ghost",
            ],
            Documents.Lines(document));
    }
}
