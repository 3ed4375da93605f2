namespace SocialPolicy.Tests;

public sealed class MessageFormatTests
{
    private static readonly Dictionary<string, object> Values = new()
    {
        ["owner"] = "Anna",
        ["every"] = Period.Weeks(1),
        ["kind"] = "person",
        ["odd"] = "{owner} [or] nobody",
    };

    [Theory]
    [InlineData("", "")]
    [InlineData("no placeholder", "no placeholder")]
    [InlineData("{owner}", "Anna")]
    [InlineData("{owner} and {owner}", "Anna and Anna")]
    [InlineData("due {every:every}, that is {every}", "due every week, that is 1 week")]
    [InlineData("a {kind:term}", "a person")]
    public void A_placeholder_is_replaced_by_its_value(string template, string expected) => Assert.Equal(expected, Fill(template));

    [Theory]
    [InlineData("channel[ of {owner}]", "channel of Anna")]
    [InlineData("channel[ of {nobody}]", "channel")]
    [InlineData("channel[ of {owner} and {nobody}]", "channel")]
    [InlineData("[{nobody}][{owner}][{nobody}]!", "Anna!")]
    [InlineData("[always]", "always")]
    public void An_optional_part_is_there_when_all_its_values_are(string template, string expected) => Assert.Equal(expected, Fill(template));

    [Fact]
    public void A_value_that_is_missing_outside_an_optional_part_leaves_nothing() => Assert.Equal("by ", Fill("by {nobody}"));

    [Fact]
    public void What_a_value_holds_is_no_template() => Assert.Equal("{owner} [or] nobody", Fill("{odd}"));

    [Theory]
    [InlineData("{owner")]
    [InlineData("[ of {owner}")]
    public void A_mark_that_is_not_closed_is_text(string template) => Assert.Equal(template, Fill(template));

    private static string Fill(string template) => MessageFormat.Fill(template, Language.English, name => Values.GetValueOrDefault(name));
}
