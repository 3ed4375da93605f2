namespace SocialPolicy.Tests;

public class SourceLocationTests
{
    [Theory]
    [InlineData("muster.json", 41, 7, "$.channels[3]", "muster.json(41,7)")]
    [InlineData("Policy.cs", 12, 0, "", "Policy.cs(12)")]
    [InlineData("muster.json", 0, 0, "$.channels[3]", "muster.json $.channels[3]")]
    [InlineData("", 0, 0, "$.channels[3]", "$.channels[3]")]
    [InlineData("", 41, 7, "$", "(41,7)")]
    [InlineData("muster.json", 0, 0, "", "muster.json")]
    [InlineData("", 0, 0, "", "")]
    public void A_place_is_written_as_exactly_as_it_is_known(string document, int line, int column, string path, string text) =>
        Assert.Equal(text, new SourceLocation(document, line, column, path).ToString());

    [Fact]
    public void A_place_without_a_line_has_no_position()
    {
        Assert.False(SourceLocation.None.HasPosition);
        Assert.True(new SourceLocation("Policy.cs", 1, 0, "").HasPosition);
        Assert.Equal(SourceLocation.None, new SourceLocation("", 0, 0, ""));
    }

    [Theory]
    [InlineData("owner", "$.owner")]
    [InlineData("$schema", "$.$schema")]
    [InlineData("b2b", "$.b2b")]
    [InlineData("2fa", "$['2fa']")]
    [InlineData("odd name", "$['odd name']")]
    [InlineData("", "$['']")]
    [InlineData("it's", @"$['it\'s']")]
    [InlineData(@"back\slash", @"$['back\\slash']")]
    public void Paths_quote_names_that_are_not_plain(string name, string path) => Assert.Equal(path, JsonPath.Property("$", name));
}
