using CsCheck;

namespace SocialPolicy.Tests;

/// <summary>A key is the id itself as long as it can be, and tells ids apart.</summary>
public class IdKeyTests
{
    // All lengths around the parts of a key, and characters at the ends of what fits.
    private static readonly Gen<string> Id = Gen.Char["ab\u0000\u0001\u007F\u0080ж"].Array[1, 20].Select(letters => new string(letters));

    [Fact]
    public void An_id_of_up_to_sixteen_characters_of_ASCII_is_its_own_key() => Id.Sample(id =>
    {
        var key = IdKey.Of(id);
        bool fits = id.Length <= 16 && id.All(letter => letter is > '\0' and < '\u0080');

        Assert.Equal(fits, !key.IsDigest);
        if (fits) Assert.Equal(id, key.ToString());
    });

    [Fact]
    public void Ids_that_differ_have_keys_that_differ() => Gen.Select(Id, Id).Sample((one, other) =>
        Assert.Equal(one == other, IdKey.Of(one) == IdKey.Of(other)));

    [Fact]
    public void The_empty_id_is_not_no_id() => Assert.False(IdKey.Of("").IsNone);
}
