namespace SocialPolicy.Tests.Json;

public sealed class UnusableValueTests
{
    [Theory]
    [InlineData("\"role\":\"aprentice\"", "role", "\"aprentice\"", "role; nearest=apprentice")]
    [InlineData("\"role\":\"boss\"", "role", "\"boss\"", "role")]
    [InlineData("\"role\":5", "role", "5", "role")]
    [InlineData("\"employedFrom\":\"2026-2-3\"", "employedFrom", "\"2026-2-3\"", "date")]
    [InlineData("\"employedFrom\":\"2026-02-30\"", "employedFrom", "\"2026-02-30\"", "date")]
    [InlineData("\"employedFrom\":\"0000-01-01\"", "employedFrom", "\"0000-01-01\"", "date")]
    [InlineData("\"name\":{ \"first\":\n\"A\" }", "name", "{ \"first\": \"A\" }", "text")]
    [InlineData("\"unit\":true", "unit", "true", "id")]
    [InlineData("\"absences\":{}", "absences", "{}", "list")]
    [InlineData("\"competences\":\"empathy\"", "competences", "\"empathy\"", "list")]
    public void A_value_of_a_person_is_reported_where_it_stands(string properties, string property, string value, string expected)
    {
        string json = Documents.Person(properties);
        int column = json.IndexOf(properties, StringComparison.Ordinal) + properties.IndexOf(':', StringComparison.Ordinal) + 2;
        Assert.Equal(
            [$"1,{column} SMP0004 person:x $.people[0].{property} property={property}; value={value}; expected={expected}"],
            Documents.Faults(json));
    }

    [Theory]
    [InlineData("\"twoFactor\":\"true\"", "\"true\"", "boolean")]
    [InlineData("\"listed\":1", "1", "boolean")]
    [InlineData("\"budget\":\"5\"", "\"5\"", "number")]
    [InlineData("\"budget\":1e400", "1e400", "number")]
    [InlineData("\"purpose\":\"suport\"", "\"suport\"", "purpose; nearest=support")]
    [InlineData("\"status\":\"open\"", "\"open\"", "status")]
    [InlineData("\"disclosure\":[]", "[]", "disclosure")]
    [InlineData("\"picture\":\"photo\"", "\"photo\"", "picture")]
    [InlineData("\"responseTarget\":{}", "{}", "response-limit")]
    [InlineData("\"responseTarget\":{\"within\":\"P1D\",\"workdays\":1}", "{\"within\":\"P1D\",\"workdays\":1}", "response-limit")]
    [InlineData("\"responseTarget\":\"PT4H\"", "\"PT4H\"", "object")]
    [InlineData("\"strategy\":\"https://…\"", "\"https://…\"", "object")]
    public void A_value_of_a_channel_is_reported_and_read_as_the_default(string properties, string value, string expected)
    {
        string property = properties.Split('"')[1];
        string json = Documents.Channel(properties);
        string line = Assert.Single(Documents.Faults(json));
        Assert.EndsWith($"SMP0004 channel:x $.channels[0].{property} property={property}; value={value}; expected={expected}", line, StringComparison.Ordinal);
        Assert.Equal(new Channel { Id = "x", Platform = Platform.X }, Assert.Single(Documents.Read(json).Organization.Channels));
    }

    [Theory]
    [InlineData("\"within\":\"4h\"", "within", "duration")]
    [InlineData("\"within\":\"P0D\"", "within", "duration")]
    [InlineData("\"workdays\":0", "workdays", "count")]
    [InlineData("\"workdays\":1.5", "workdays", "count")]
    [InlineData("\"workingHours\":\"P1D\"", "workingHours", "working-time")]
    public void A_value_of_a_response_limit_is_reported_once(string properties, string property, string expected)
    {
        string line = Assert.Single(Documents.Faults(Documents.Channel($"\"responseTarget\":{{{properties}}}")));
        Assert.Contains($"$.channels[0].responseTarget.{property} ", line, StringComparison.Ordinal);
        Assert.EndsWith($"expected={expected}", line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_platform_in_another_case_than_kebab_is_kept_and_reported()
    {
        const string json = """{"channels":[{"id":"x","platform":"Our Forum"}]}""";
        Assert.Equal(
            ["""1,35 SMP0004 channel:x $.channels[0].platform property=platform; value="Our Forum"; expected=platform"""],
            Documents.Faults(json));
        Assert.Equal("Our Forum", Documents.Read(json).Organization.Channels.Single().Platform.Name);
    }

    [Theory]
    [InlineData("Twitter", "x")]
    [InlineData("LinkedIn", "linkedin")]
    [InlineData("my-own-net2", "my-own-net2")]
    public void A_platform_in_any_case_or_in_kebab_case_is_no_fault(string written, string read) =>
        Assert.Equal(read, Documents.Organization($$"""{"channels":[{"id":"x","platform":"{{written}}"}]}""").Channels.Single().Platform.Name);

    [Fact]
    public void Elements_of_the_wrong_type_are_reported_one_by_one_and_dropped()
    {
        const string json = """{"people":[{"id":"a"}],"channels":[{"id":"x","platform":"x","operators":["a",5,null,"",["a"]]}]}""";
        Assert.Equal(
            [
                "1,78 SMP0004 channel:x $.channels[0].operators[1] property=operators; value=5; expected=id",
                "1,80 SMP0004 channel:x $.channels[0].operators[2] property=operators; value=null; expected=id",
                "1,85 SMP0004 channel:x $.channels[0].operators[3] property=operators; value=\"\"; expected=id",
                "1,88 SMP0004 channel:x $.channels[0].operators[4] property=operators; value=[\"a\"]; expected=id",
            ],
            Documents.Faults(json));
        Assert.Equal(["a"], Documents.Read(json).Organization.Channels.Single().Operators.Select(id => id.Value));
    }

    [Theory]
    [InlineData("competences", "[\"\",\"empathy\"]", "text")]
    [InlineData("absences", "[{\"from\":\"2026-01-01\"},7]", "object")]
    public void An_element_without_use_does_not_take_the_others_with_it(string property, string list, string expected) =>
        Assert.EndsWith($"expected={expected}", Assert.Single(Documents.Faults(Documents.Person($"\"{property}\":{list}"))), StringComparison.Ordinal);

    [Fact]
    public void A_long_value_is_shown_shortened_and_on_one_line()
    {
        Diagnostic fault = Assert.Single(Documents.Read(Documents.Person($"\"role\":[\n\n\"{new string('ü', 500)}\"]")).Diagnostics);
        string value = fault.Properties.Single(property => property.Name == "value").Value;
        Assert.StartsWith("[ \"üüü", value, StringComparison.Ordinal);
        Assert.EndsWith("…", value, StringComparison.Ordinal);
        Assert.Equal(40, value.Length);
    }

    [Fact]
    public void A_fault_belongs_to_an_entity_whose_id_comes_later() => Assert.Equal(
        ["1,21 SMP0004 unit:u $.units[0].name property=name; value=5; expected=text"],
        Documents.Faults("""{"units": [ {"name":5,"id":"u"} ]}"""));

    [Fact]
    public void A_fault_in_an_entity_without_an_id_of_its_kind_names_the_position() => Assert.Equal(
        ["1,62 SMP0004 waiver:1 $.waivers[1].until property=until; value=\"soon\"; expected=date"],
        Documents.Faults("""{"waivers":[{"rule":"SMP1001","until":"2026-01-01"},{"until":"soon"}]}"""));

    [Fact]
    public void A_topic_written_twice_in_an_escalation_is_reported_and_the_last_one_counts()
    {
        const string json = """{"people":[{"id":"a"},{"id":"b"}],"channels":[{"id":"x","platform":"x","escalation":{"critical":"a","Critical":"b"}}]}""";
        Assert.Equal(
            ["1,101 SMP0004 channel:x $.channels[0].escalation.Critical property=Critical; duplicate=true"],
            Documents.Faults(json));
        Assert.Equal([new Escalation(Topic.Critical, "b")], Documents.Read(json).Organization.Channels.Single().Escalation.ToArray());
    }

    [Fact]
    public void Faults_of_the_calendar_belong_to_the_organization() => Assert.Equal(
        [
            "1,39 SMP0004 organization $.calendar.workdays[1] property=workdays; value=\"mo\"; expected=weekday",
            "1,62 SMP0004 organization $.calendar.hours.from property=from; value=\"24:00\"; expected=time",
            "1,83 SMP0004 organization $.calendar.holidays[0] property=holidays; value=\"xmas\"; expected=date",
        ],
        Documents.Faults("""{"calendar": { "workdays": ["monday", "mo"],"hours":{"from": "24:00"},"holidays":["xmas"]}}"""));
}
