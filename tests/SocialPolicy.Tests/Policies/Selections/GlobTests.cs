using CsCheck;
using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class GlobTests
{
    [Theory]
    [InlineData("x-main", "x-main", true)]
    [InlineData("x-main", "x-main2", false)]
    [InlineData("x-*", "x-main", true)]
    [InlineData("x-*", "x-", true)]
    [InlineData("x-*", "y-x-main", false)]
    [InlineData("*-main", "x-main", true)]
    [InlineData("*", "anything", true)]
    [InlineData("**", "anything", true)]
    [InlineData("a*b*c", "a-b-b-c", true)]
    [InlineData("a*b*c", "ac", false)]
    [InlineData("ab*ba", "aba", false)]
    [InlineData("X-*", "x-main", false)]
    [InlineData("x.main", "x-main", false)]
    [InlineData("x-?", "x-1", false)]
    [InlineData("[x]", "x", false)]
    public void Only_the_star_is_special(string pattern, string id, bool matches)
    {
        Assert.Equal(matches, Glob.Matches(pattern, id));
        var organization = new Organization { Channels = [Selected.Channel(id)] };
        Assert.Equal(matches ? id : "", Selected.By(WithId(pattern), organization));
    }

    [Fact]
    public void Patterns_match_like_a_naive_matcher() =>
        Gen.Select(Gen.String[Gen.Char["ab*"], 0, 7], Gen.String[Gen.Char["ab"], 0, 9]).Sample(
            (pattern, text) => Glob.Matches(pattern, text) == Naive(pattern, text), iter: 100_000);

    /// <summary>A star either stands for nothing or swallows one more character.</summary>
    private static bool Naive(string pattern, string text)
    {
        if (pattern.Length == 0) return text.Length == 0;
        if (pattern[0] == '*') return Naive(pattern[1..], text) || (text.Length > 0 && Naive(pattern, text[1..]));
        return text.Length > 0 && pattern[0] == text[0] && Naive(pattern[1..], text[1..]);
    }
}
