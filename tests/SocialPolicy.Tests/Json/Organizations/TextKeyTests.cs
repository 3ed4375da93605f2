using System.Text;
using CsCheck;
using SocialPolicy.Json;

namespace SocialPolicy.Tests.Json;

public sealed class TextKeyTests
{
    [Fact]
    public void A_short_text_of_ascii_comes_back_from_its_key() =>
        Gen.Char[' ', '~'].Array[1, 15].Select(letters => new string(letters)).Sample(text =>
            TextKey.TryExact(Encoding.ASCII.GetBytes(text), out TextKey key) && key.ToText() == text);

    [Fact]
    public void Keys_of_short_texts_differ_as_the_texts_do()
    {
        Gen<string> text = Gen.Char['a', 'b'].Array[1, 15].Select(letters => new string(letters));
        Gen.Select(text, text).Sample((left, right) =>
            TextKey.TryExact(Encoding.ASCII.GetBytes(left), out TextKey leftKey)
            && TextKey.TryExact(Encoding.ASCII.GetBytes(right), out TextKey rightKey)
            && leftKey == TextKey.Of(Encoding.ASCII.GetBytes(left))
            && (leftKey == rightKey) == (left == right));
    }

    [Theory]
    [InlineData("")]
    [InlineData("sixteen letters!")]
    [InlineData("ä")]
    [InlineData("Jürgen")]
    [InlineData("abcdefghijklmä")]
    public void No_other_text_has_a_key_that_says_it_all(string text) =>
        Assert.False(TextKey.TryExact(Encoding.UTF8.GetBytes(text), out _));
}
