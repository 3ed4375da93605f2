using System.Text;
using System.Text.Json;
using CsCheck;
using SocialPolicy.Json;

namespace SocialPolicy.Tests.Json;

/// <summary>The reader of tokens says what <see cref="Utf8JsonReader"/> says, of whatever bytes.</summary>
public sealed class TokenReaderTests
{
    private static readonly byte[] Whole = OrganizationJson.WriteToUtf8(FullOrganization.Value);

    private static readonly JsonReaderOptions Options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = OrganizationJson.MaximumDepth,
    };

    [Theory]
    [InlineData("")]
    [InlineData(" \t\r\n ")]
    [InlineData("7")]
    [InlineData(" -0.5e+3 ")]
    [InlineData("\"a\"")]
    [InlineData("{}{}")]
    [InlineData("[] x")]
    [InlineData("[1,2,]")]
    [InlineData("[,]")]
    [InlineData("[1,,2]")]
    [InlineData("{,}")]
    [InlineData("{\"a\":1,}")]
    [InlineData("{\"a\":1,,\"b\":2}")]
    [InlineData("{\"a\" 1}")]
    [InlineData("{\"a\"\n :\t1 , \"b\":[ ] }")]
    [InlineData("{\"a\":}")]
    [InlineData("{\"a\":1]")]
    [InlineData("[1}")]
    [InlineData("[1 2]")]
    [InlineData("[\"a\"\"b\"]")]
    [InlineData("[true,false,null]")]
    [InlineData("[truex]")]
    [InlineData("[tru]")]
    [InlineData("[nul")]
    [InlineData("[0,-0,-1,10,0.5,-0.05,1e5,1E-5,1.5e+10,123456789012345678901234567890]")]
    [InlineData("[01]")]
    [InlineData("[-]")]
    [InlineData("[+1]")]
    [InlineData("[1.]")]
    [InlineData("[.5]")]
    [InlineData("[1e]")]
    [InlineData("[1e+]")]
    [InlineData("[1/**/]")]
    [InlineData("[1x]")]
    [InlineData("[1")]
    [InlineData("[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e4\\uD83D\\ude00 and some more text behind it\"]")]
    [InlineData("[\"\\x\"]")]
    [InlineData("[\"\\u00g0\"]")]
    [InlineData("[\"\\u00")]
    [InlineData("[\"\\")]
    [InlineData("[\"a\tb\"]")]
    [InlineData("[\"a\nb\"]")]
    [InlineData("[\"an unfinished text that is longer than sixteen bytes")]
    [InlineData("{\"\\u0069d\":\"a\",\"\":\"\"}")]
    [InlineData("// first\n{ /* in */ \"a\" /* behind */ : /* before */ 1 // last\n, /* */ }  // end")]
    [InlineData("[1, /* unfinished ]")]
    [InlineData("[1,] // end")]
    [InlineData("[1 /")]
    [InlineData("\u00a0[]")]
    [InlineData("{'a':1}")]
    public void Any_text_is_taken_apart_alike(string json) => AssertAlike(Encoding.UTF8.GetBytes(json));

    [Theory]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    public void Any_depth_is_taken_alike(int depth)
    {
        AssertAlike(Encoding.UTF8.GetBytes(new string('[', depth) + new string(']', depth)));
        AssertAlike(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"a\":", depth)) + "1" + new string('}', depth)));
        AssertAlike(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("[{\"a\":[],\"b\":", depth / 2)) + "1" + string.Concat(Enumerable.Repeat("}]", depth / 2))));
    }

    [Fact]
    public void A_document_truncated_anywhere_is_taken_alike()
    {
        for (int length = 0; length <= Whole.Length; length++) AssertAlike(Whole.AsSpan(0, length));
    }

    [Fact]
    public void A_document_with_any_bytes_changed_is_taken_alike() =>
        Gen.Select(Gen.Int[0, Whole.Length - 400], Gen.Select(Gen.Int[0, 399], Odd).Array[1, 4]).Sample((start, changes) =>
        {
            // From anywhere in the document, so that odd bytes come soon.
            byte[] changed = [(byte)'[', .. Whole.AsSpan(start, 400)];
            foreach ((int at, byte wrong) in changes) changed[at + 1] = wrong;
            AssertAlike(changed);
            byte[] whole = [.. Whole];
            foreach ((int at, byte wrong) in changes) whole[start + at] = wrong;
            AssertAlike(whole);
        });

    [Fact]
    public void Any_few_words_in_a_row_are_taken_alike() =>
        Gen.OneOfConst("{", "}", "[", "]", ",", ":", "\"a\"", "\"a\":", "1", "-2.5e3", "true", "null", " ", "\n    ", "/**/", "//\n", "\"\\u0041\"", "\"ä\"")
            .Array[0, 24].Sample(words => AssertAlike(Encoding.UTF8.GetBytes(string.Concat(words))));

    [Fact]
    public void Values_are_the_same()
    {
        var reader = new TokenReader("[12, 1.50, \"\\u00e4b\", 3000000000]"u8);
        reader.Read();
        reader.Read();
        Assert.True(reader.TryGetInt32(out int whole));
        Assert.Equal(12, whole);
        reader.Read();
        Assert.False(reader.TryGetInt32(out _));
        Assert.True(reader.TryGetDecimal(out decimal number));
        Assert.Equal("1.50", number.ToString(System.Globalization.CultureInfo.InvariantCulture));
        reader.Read();
        Assert.Equal("äb", reader.GetString());
        reader.Read();
        Assert.False(reader.TryGetInt32(out _));
    }

    private static Gen<byte> Odd { get; } =
        Gen.OneOf(Gen.OneOfConst([.. "{}[],:\"\\/ \n\t0-.eut*"u8]), Gen.Byte);

    private static void AssertAlike(ReadOnlySpan<byte> utf8)
    {
        var expected = new Utf8JsonReader(utf8, Options);
        var actual = new TokenReader(utf8);
        while (true)
        {
            string? error = null, actualError = null;
            bool isThere = false, isActual = false;
            try
            {
                isThere = expected.Read();
            }
            catch (JsonException exception)
            {
                error = exception.Message;
            }

            try
            {
                isActual = actual.Read();
            }
            catch (JsonException exception)
            {
                actualError = exception.Message;
            }

            Assert.Equal(error, actualError);
            Assert.Equal(isThere, isActual);
            Assert.Equal(expected.CurrentDepth + (expected.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray ? 1 : 0), actual.Depth);
            if (!isThere) break;
            Assert.Equal(
                (expected.TokenType, (int)expected.TokenStartIndex, (int)expected.BytesConsumed, expected.ValueIsEscaped),
                (actual.TokenType, actual.TokenStart, actual.TokenEnd, actual.ValueIsEscaped));
            Assert.True(expected.ValueSpan.SequenceEqual(actual.ValueSpan));
        }

        AssertSkips(utf8);
    }

    /// <summary>Goes over the document's outermost values, where there is no error in it.</summary>
    private static void AssertSkips(ReadOnlySpan<byte> utf8)
    {
        var expected = new Utf8JsonReader(utf8, Options);
        var actual = new TokenReader(utf8);
        try
        {
            while (expected.Read())
            {
                if (expected.CurrentDepth > 0) expected.Skip();
                Assert.True(actual.Read());
                if (actual.Depth > (actual.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray ? 1 : 0)) actual.Skip();
                Assert.Equal((expected.TokenType, (int)expected.BytesConsumed), (actual.TokenType, actual.TokenEnd));
            }
        }
        catch (JsonException)
        {
            // Where the error is has been compared before.
        }
    }
}
