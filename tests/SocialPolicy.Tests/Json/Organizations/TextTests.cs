using System.Text;
using SocialPolicy.Json;

namespace SocialPolicy.Tests.Json;

public sealed class TextTests
{
    [Fact]
    public void A_byte_order_mark_is_skipped_and_takes_no_column() => Assert.Equal(
        ["1,2 SMP0004 organization $.x property=x"],
        Documents.Lines(OrganizationJson.Read([0xEF, 0xBB, 0xBF, .. "{\"x\":1}"u8], Documents.Name)));

    [Fact]
    public void Comments_and_trailing_commas_are_accepted() => Assert.Equal(
        "a",
        Documents.Organization("/* a */ { // b\n \"units\": [ { \"id\": \"a\", /* c */ }, ], } // d").Units.Single().Id.Value);

    [Fact]
    public void Lines_end_with_a_line_feed_whether_or_not_a_carriage_return_comes_before_it() => Assert.Equal(
        ["3,4 SMP0004 organization $.y property=y", "2,2 SMP0004 organization $.x property=x"],
        Documents.Faults("{\r\n \"x\": 1,\n\r  \"y\": 1 }").Reverse());

    [Fact]
    public void Columns_count_UTF_16_code_units() => Assert.Equal(
        ["1,17 SMP0004 organization $.x property=x"],
        Documents.Faults("{\"name\":\"ä€😀\", \"x\":1}"));

    [Fact]
    public void Columns_go_on_behind_entities_of_the_same_line() => Assert.Equal(
        ["1,41 SMP0004 unit:b $.units[1].x property=x", "1,58 SMP0004 unit:c $.units[2].y property=y"],
        Documents.Faults("""{"units":[{"id":"ä😀€€€€€€€"},{"id":"b","x":1},{"id":"c","y":2}]}"""));

    [Theory]
    [InlineData("name", "text")]
    [InlineData("sponsor", "id")]
    public void A_text_that_is_no_valid_UTF_8_is_reported(string property, string expected)
    {
        byte[] utf8 = [.. Encoding.ASCII.GetBytes($"{{\"{property}\":\"a"), 0xC3, 0x28, .. "\"}"u8];
        string line = Assert.Single(Documents.Lines(OrganizationJson.Read(utf8, Documents.Name)));
        Assert.StartsWith($"1,{property.Length + 5} SMP0004 organization $.{property} property={property}; value=\"a", line, StringComparison.Ordinal);
        Assert.EndsWith($"expected={expected}", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(@"\ud800")]
    [InlineData(@"\udc00")]
    [InlineData(@"\ud800a")]
    [InlineData(@"\ud800\n")]
    [InlineData(@"\ud800\ud800\udc00")]
    [InlineData(@"\udc00\ud800")]
    public void Half_a_surrogate_pair_is_reported(string text) =>
        Assert.Equal(["SMP0004"], Documents.Read($$"""{"name":"{{text}}"}""").Diagnostics.Select(fault => fault.Id));

    [Fact]
    public void Escapes_are_read() =>
        Assert.Equal("a\"\\/\b\f\n\r\tä😀", Documents.Organization("""{"name":"a\"\\\/\b\f\n\r\t\u00e4\ud83d\ude00"}""").Name);

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\" \\t \"")]
    [InlineData("null")]
    public void A_blank_text_is_none(string text)
    {
        Channel channel = Documents.Organization(Documents.Channel($"\"handle\":{text},\"url\":{text},\"name\":{text},\"imprint\":{text},\"strategy\":{{\"document\":{text}}}")).Channels.Single();
        Assert.Equal((null, null, null, null, null), (channel.Handle, channel.Url, channel.Name, channel.Imprint, channel.Strategy!.Document));
    }

    [Theory]
    [InlineData("\"\"")]
    [InlineData("null")]
    public void An_empty_reference_is_not_set(string id)
    {
        Channel channel = Documents.Organization(Documents.Channel($"\"owner\":{id},\"unit\":{id},\"speaksFor\":{id},\"reporting\":{{\"to\":{id}}}")).Channels.Single();
        Assert.Equal((null, null, null, null), (channel.Owner, channel.Unit, channel.SpeaksFor, channel.Reporting!.To));
    }

    [Fact]
    public void Null_is_no_fault_for_what_need_not_be_there() => Assert.Equal(
        new Organization { Channels = [new Channel { Id = "x", Platform = Platform.X }] },
        Documents.Organization($$"""
            { "name": null, "sponsor": null, "crisisPlan": null, "units": null, "people": null, "waivers": null,
              "calendar": { "timeZone": null, "workdays": null, "hours": null, "holidays": null },
              "channels": [ { "id": "x", "platform": "x", "purpose": null, "status": null, "since": null, "operators": null,
                "twoFactor": null, "disclosure": null, "picture": null, "reporting": null, "responseTarget": null, "approval": null,
                "escalation": null, "strategy": null, "kpis": null, "budget": null, "hoursPerWeek": null } ] }
            """));

    [Fact]
    public void An_id_is_the_same_with_and_without_escapes_and_whatever_its_length()
    {
        string ids = string.Join(',', Enumerable.Range(1, 40).Select(length => $$"""{"id":"{{new string('ä', length)}}"},{"id":"{{new string('b', length)}}"}"""));
        string references = string.Join(',', Enumerable.Range(1, 40).Select(length =>
            $"\"{string.Concat(Enumerable.Repeat("\\u00e4", length))}\",\"\\u0062{new string('b', length - 1)}\",\"{new string('b', length)}\""));
        Organization organization = Documents.Organization($$"""{"people":[{{ids}}],"channels":[{"id":"x","platform":"x","operators":[{{references}}]}]}""");
        Assert.Equal(120, organization.Channels.Single().Operators.Count);
        Assert.All(organization.Channels.Single().Operators, id => Assert.NotNull(organization.People.Find(id)));
    }

    [Fact]
    public void What_recurs_is_one_string()
    {
        Organization organization = Documents.Organization("""{"people":[{"id":"anna"}],"channels":[{"id":"x","platform":"x","owner":"anna"}]}""");
        Assert.Same(organization.People.Single().Id.Value, organization.Channels.Single().Owner!.Value.Value);
    }
}
