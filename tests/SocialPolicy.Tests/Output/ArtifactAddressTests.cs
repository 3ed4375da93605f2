using SocialPolicy.Output;

namespace SocialPolicy.Tests.Output;

public class ArtifactAddressTests
{
    private static readonly Uri Root = new("file:///work/muster/");

    [Theory]
    [InlineData("muster.json", "muster.json", true)]
    [InlineData("./data/muster.json", "data/muster.json", true)]
    [InlineData(@"data\muster.json", "data/muster.json", true)]
    [InlineData("a b/ü#%.json", "a%20b/%C3%BC%23%25.json", true)]
    [InlineData("odd:name.json", "odd%3Aname.json", true)]
    [InlineData("/work/muster/data/m.json", "data/m.json", true)]
    [InlineData("/elsewhere/m.json", "file:///elsewhere/m.json", false)]
    [InlineData(@"C:\work\m 1.json", "file:///C:/work/m%201.json", false)]
    [InlineData(@"\\server\share\m.json", "file://server/share/m.json", false)]
    [InlineData("../m.json", "file:///work/m.json", false)]
    [InlineData("data/../m.json", "m.json", true)]
    [InlineData("https://example.org/m.json", "https://example.org/m.json", false)]
    [InlineData("/_/samples/Policy.cs", "samples/Policy.cs", true)]
    public void A_document_has_an_address_that_is_relative_where_it_lies_in_the_root(string document, string address, bool isRelative) =>
        Assert.Equal((address, isRelative), ArtifactAddress.Of(document, Root));

    [Theory]
    [InlineData("../m.json", "../m.json", false)]
    [InlineData("/work/m.json", "file:///work/m.json", false)]
    [InlineData("m.json", "m.json", true)]
    public void Without_a_root_only_a_path_that_leads_down_is_relative_to_it(string document, string address, bool isRelative) =>
        Assert.Equal((address, isRelative), ArtifactAddress.Of(document, null));
}
