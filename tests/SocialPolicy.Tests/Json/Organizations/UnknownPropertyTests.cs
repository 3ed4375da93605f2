namespace SocialPolicy.Tests.Json;

public sealed class UnknownPropertyTests
{
    [Fact]
    public void An_unknown_property_is_reported_at_its_name_with_the_nearest_known_one() => Assert.Equal(
        ["2,3 SMP0004 organization $.chanels property=chanels; nearest=channels"],
        Documents.Faults("{\n  \"chanels\": [ { \"id\": 1 } ]\n}"));

    [Fact]
    public void A_name_in_the_wrong_case_is_unknown_and_near() => Assert.Equal(
        ["1,39 SMP0004 channel:x $.channels[0].Owner property=Owner; nearest=owner"],
        Documents.Faults(Documents.Channel("\"Owner\":\"a\"")));

    [Fact]
    public void A_name_unlike_any_other_has_no_nearest_one() => Assert.Equal(
        ["1,2 SMP0004 organization $['odd name'] property=odd name"],
        Documents.Faults("""{"odd name":{"a":[1,{}]}}"""));

    [Fact]
    public void A_name_with_escapes_is_known() =>
        Assert.Equal("Muster", Documents.Organization("""{"n\u0061me":"Muster"}""").Name);

    [Fact]
    public void A_name_that_is_no_text_is_unknown() =>
        Assert.Equal("SMP0004", Assert.Single(Documents.Read("""{"\ud800":1}""").Diagnostics).Id);

    [Fact]
    public void The_schema_is_known() => Assert.Empty(Documents.Faults("""{"$schema":{"any":["thing"]}}"""));

    [Fact]
    public void A_property_written_twice_is_reported_and_the_last_one_counts()
    {
        const string json = """{"name":"a","name":"b"}""";
        Assert.Equal(["1,13 SMP0004 organization $.name property=name; duplicate=true"], Documents.Faults(json));
        Assert.Equal("b", Documents.Read(json).Organization.Name);
    }

    [Fact]
    public void A_list_written_twice_counts_as_written_last()
    {
        const string json = """{"units":[{"id":"a"},{"id":"b"}],"units":[{"id":"c"}]}""";
        Assert.Equal(["c"], Documents.Read(json).Organization.Units.Select(unit => unit.Id.Value));
    }

    [Fact]
    public void A_long_name_is_shortened()
    {
        Diagnostic fault = Assert.Single(Documents.Read($$"""{"{{new string('a', 1000)}}":1}""").Diagnostics);
        Assert.Equal(40, fault.Properties.Single(property => property.Name == "property").Value.Length);
    }
}
