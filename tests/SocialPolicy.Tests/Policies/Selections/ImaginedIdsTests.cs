using CsCheck;

namespace SocialPolicy.Tests;

/// <summary>Whether ids of every sort that patterns tell apart are imagined, held against all short ids there are.</summary>
public class ImaginedIdsTests
{
    private static readonly string[] Short = [.. Enumerable.Range(1, 5).SelectMany(Texts)];

    private static readonly Gen<string[]> Patterns = Gen.OneOfConst(
        "*", "a*", "*a", "*a*", "a*x", "x", "ax", "x*", "*x", "*xa*", "**", "a**x", "a", "xa").Array[0, 4];

    [Fact]
    public void Every_set_of_patterns_that_some_id_matches_is_matched_by_an_imagined_one() => Patterns.Sample(
        patterns => Assert.Equal(SortsOf(Short, patterns), SortsOf(ImaginedIds.Of([.. patterns.Distinct()])!, patterns)),
        iter: 400);

    [Fact]
    public void Ids_without_a_star_are_told_apart_whatever_their_number() =>
        Assert.Equal(5001, ImaginedIds.Of([.. Enumerable.Range(0, 5000).Select(number => $"x-{number}")])!.Count);

    [Fact]
    public void Too_many_patterns_are_not_told_apart()
    {
        string[] patterns = [.. Enumerable.Range(0, ImaginedIds.MostPatterns + 1).Select(number => $"x-{number}*")];
        Assert.Null(ImaginedIds.Of(patterns));
        Assert.NotNull(ImaginedIds.Of(patterns[1..]));
    }

    [Fact]
    public void Patterns_that_are_read_in_too_many_ways_are_not_told_apart() =>
        Assert.Null(ImaginedIds.Of([.. "abcdefghijklmnop".Select(letter => $"*{letter}*")]));

    private static string[] SortsOf(IEnumerable<string> ids, string[] patterns) =>
    [
        .. ids.Select(id => string.Concat(patterns.Select(pattern => Glob.Matches(pattern, id) ? '1' : '0')))
            .Distinct().Order(StringComparer.Ordinal),
    ];

    private static IEnumerable<string> Texts(int length) =>
        length == 0 ? [""] : Texts(length - 1).SelectMany(text => "axo".Select(letter => text + letter));
}
