using System.Text;
using SocialPolicy.Json;

namespace SocialPolicy.Tests.Json;

public sealed class BrokenDocumentTests
{
    [Theory]
    [InlineData("", "1,1 SMP0008 organization $ reason=empty")]
    [InlineData(" \n ", "2,2 SMP0008 organization $ reason=empty")]
    [InlineData("[]", "1,1 SMP0008 organization $ reason=not-an-object; value=[]")]
    [InlineData("\n 5", "2,2 SMP0008 organization $ reason=not-an-object; value=5")]
    [InlineData("null", "1,1 SMP0008 organization $ reason=not-an-object; value=null")]
    [InlineData("hello", "1,1 SMP0008 organization $ reason=not-json; value=hello")]
    [InlineData("{\"name\":\"ä\"} x", "1,14 SMP0008 organization $ reason=not-json; value=x")]
    [InlineData("{\"name\":\"ä\"}{}", "1,13 SMP0008 organization $ reason=not-json; value={}")]
    [InlineData("{\"units\":[{\"id\":\"ä\"},\n{\"id\" 5}]}", "2,7 SMP0008 organization $.units[1] reason=not-json; value=5}]}")]
    [InlineData("{\"name\":", "1,9 SMP0008 organization $.name reason=truncated")]
    public void A_document_that_breaks_says_where_and_why(string json, string fault)
    {
        OrganizationDocument document = Documents.Read(json);
        Assert.False(document.IsComplete);
        Assert.False(document.Organization.Source!.IsComplete);
        Assert.Equal([fault], Documents.Lines(document));
    }

    [Theory]
    [InlineData("utf-16", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16BE", false)]
    public void A_document_in_UTF_16_is_said_to_be_so(string encoding, bool hasMark)
    {
        Encoding utf16 = Encoding.GetEncoding(encoding);
        byte[] document = [.. hasMark ? utf16.GetPreamble() : [], .. utf16.GetBytes("""{ "name": "Muster" }""")];
        Diagnostic ofOrganization = Assert.Single(OrganizationJson.Read(document, "a.json").Diagnostics);
        Assert.Equal("a.json(1,1): error SMP0008: The document is not evaluated, because it is in UTF-16; save it in UTF-8", ofOrganization.ToString());
        Diagnostic ofPolicy = Assert.Single(PolicyJson.Read(document, "p.json").Diagnostics);
        Assert.Equal("p.json(1,1): error SMP0104: The policy document is in UTF-16; save it in UTF-8", ofPolicy.ToString());
    }

    [Fact]
    public void A_truncated_document_gives_one_SMP0008_where_it_breaks_and_keeps_what_was_complete()
    {
        OrganizationDocument document = Documents.Read("""{"units":[{"id":"a"},{"id":"b","name":5,"par""");
        Assert.Equal(["a"], document.Organization.Units.Select(unit => unit.Id.Value));
        Assert.Equal(
            [
                "1,45 SMP0008 organization $.units[1].name reason=truncated",
                "1,39 SMP0004 unit:b $.units[1].name property=name; value=5; expected=text",
            ],
            Documents.Lines(document));
    }

    [Fact]
    public void A_document_truncated_anywhere_never_throws_and_gives_one_SMP0008()
    {
        byte[] whole = OrganizationJson.WriteToUtf8(FullOrganization.Value);
        for (int length = 0; length < whole.Length - 2; length++)
        {
            OrganizationDocument document = OrganizationJson.Read(whole.AsSpan(0, length), Documents.Name);
            Diagnostic broken = Assert.Single(document.Diagnostics, fault => fault.Id == "SMP0008");
            Assert.True(broken.Location.HasPosition);
            Assert.False(document.IsComplete);
        }
    }

    [Fact]
    public void Any_byte_may_be_wrong_without_an_exception()
    {
        byte[] whole = OrganizationJson.WriteToUtf8(FullOrganization.Value);
        foreach (byte wrong in (byte[])[0, (byte)'"', (byte)'{', (byte)']', (byte)'\\', (byte)'7', 0xC3, 0xFF])
        {
            for (int at = 0; at < whole.Length; at++)
            {
                (byte right, whole[at]) = (whole[at], wrong);
                Assert.NotNull(OrganizationJson.Read(whole, Documents.Name));
                whole[at] = right;
            }
        }
    }

    [Theory]
    [InlineData("{\"x\":", 6)]
    [InlineData("{\"units\":", 10)]
    [InlineData("{\"units\":[{\"id\":", 17)]
    public void Lists_that_lie_too_deep_in_each_other_break_the_document(string start, int column)
    {
        int open = start.Count(c => c is '{' or '[');
        string line = Assert.Single(Documents.Lines(Documents.Read(start + new string('[', 200) + new string(']', 200))), fault => fault.Contains("SMP0008", StringComparison.Ordinal));
        Assert.StartsWith($"1,{column + 64 - open} SMP0008 organization ", line, StringComparison.Ordinal);
        Assert.EndsWith("reason=too-deep; maximum=64", line, StringComparison.Ordinal);
    }

    [Fact]
    public void As_many_lists_as_are_allowed_may_lie_in_each_other()
    {
        string json = "{\"x\":" + new string('[', 63) + new string(']', 63) + "}";
        Assert.Equal(["SMP0004"], Documents.Read(json).Diagnostics.Select(fault => fault.Id));
    }

    [Fact]
    public void A_document_beyond_the_limit_is_read_up_to_it()
    {
        byte[] utf8 = Encoding.UTF8.GetBytes("""{"units":[{"id":"a"},{"id":"b"}]}""");
        OrganizationDocument document = DocumentPass.Read(utf8, Documents.Name, maximumSize: 25);
        Assert.Equal(["1,26 SMP0008 organization $.units[1] reason=too-large; maximum=25"], Documents.Lines(document));
        Assert.Equal(["a"], document.Organization.Units.Select(unit => unit.Id.Value));
        Assert.True(DocumentPass.Read(utf8, Documents.Name, maximumSize: utf8.Length).IsComplete);
        Assert.False(DocumentPass.Read([.. utf8, (byte)' '], Documents.Name, maximumSize: utf8.Length).IsComplete);
    }

    [Theory]
    [InlineData("{\"name\":\"", "\"}")]
    [InlineData("{\"people\":[{\"id\":\"a\",\"role\":\"", "\"}]}")]
    [InlineData("{\"people\":[{\"id\":\"a\",\"employedFrom\":\"", "\"}]}")]
    [InlineData("{\"people\":[{\"id\":\"", "\"}]}")]
    [InlineData("{\"", "\":1}")]
    [InlineData("{\"channels\":[{\"id\":\"a\",\"platform\":\"", "\"}]}")]
    [InlineData("{\"channels\":[{\"id\":\"a\",\"platform\":\"x\",\"responseTarget\":{\"within\":\"", "\"}}]}")]
    public void A_text_of_50_MB_is_just_a_value(string before, string after)
    {
        const int size = 50_000_000;
        byte[] utf8 = [.. Encoding.UTF8.GetBytes(before), .. Enumerable.Repeat((byte)'a', size), .. Encoding.UTF8.GetBytes(after)];
        OrganizationDocument document = OrganizationJson.Read(utf8, Documents.Name);
        Assert.True(document.IsComplete);
    }

    [Fact]
    public void Each_of_a_great_many_faults_in_one_entity_is_reported()
    {
        var json = new StringBuilder("{\"people\":[{\"id\":\"a\",\"absences\":[");
        for (int i = 0; i < 50_000; i++) json.Append("{\"too\":1},");
        json.Append("]}],\"channels\":[{\"id\":\"x\",\"platform\":\"x\",\"operators\":[");
        for (int i = 0; i < 50_000; i++) json.Append("\"ghost\",5,");
        json.Append("]}]}");
        Assert.Equal(200_000, Documents.Read(json.ToString()).Diagnostics.Count);
    }
}
