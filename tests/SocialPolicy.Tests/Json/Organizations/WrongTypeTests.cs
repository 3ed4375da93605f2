using System.Text.Json;
using SocialPolicy.Json;

namespace SocialPolicy.Tests.Json;

/// <summary>Puts a value of the wrong type in every place of a document that has every property.</summary>
public sealed class WrongTypeTests
{
    private static readonly byte[] Whole = OrganizationJson.WriteToUtf8(FullOrganization.Value);

    [Theory]
    [InlineData("12345")]
    [InlineData("true")]
    [InlineData("\" wrong \"")]
    [InlineData("[[],{}]")]
    [InlineData("{\"wrong\":{}}")]
    public void A_value_that_cannot_be_used_is_reported_and_never_thrown(string wrong)
    {
        foreach ((int start, int end, JsonTokenType token) in Values())
        {
            byte[] changed = [.. Whole.AsSpan(0, start), .. System.Text.Encoding.UTF8.GetBytes(wrong), .. Whole.AsSpan(end)];
            OrganizationDocument document = OrganizationJson.Read(changed, Documents.Name);
            Assert.True(document.IsComplete);
            if (Fits(token, wrong)) continue;
            Assert.Contains(document.Diagnostics, fault => fault.Id is "SMP0004" or "SMP0007");
        }
    }

    [Fact]
    public void Null_is_as_good_as_nothing_or_reported()
    {
        foreach ((int start, int end, _) in Values())
        {
            byte[] changed = [.. Whole.AsSpan(0, start), .. "null"u8, .. Whole.AsSpan(end)];
            Assert.True(OrganizationJson.Read(changed, Documents.Name).IsComplete);
        }
    }

    /// <summary>Whether a value of the kind may be put there: another text is often a text.</summary>
    private static bool Fits(JsonTokenType token, string wrong) => token switch
    {
        JsonTokenType.String or JsonTokenType.Null => wrong[0] == '"',
        JsonTokenType.Number => char.IsAsciiDigit(wrong[0]),
        JsonTokenType.True => wrong == "true",
        _ => false,
    };

    private static List<(int Start, int End, JsonTokenType Token)> Values()
    {
        var values = new List<(int, int, JsonTokenType)>();
        var reader = new Utf8JsonReader(Whole);
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.PropertyName or JsonTokenType.EndArray or JsonTokenType.EndObject) continue;
            if (reader.CurrentDepth == 0) continue;
            int start = (int)reader.TokenStartIndex;
            Utf8JsonReader end = reader;
            end.Skip();
            values.Add((start, (int)end.BytesConsumed, reader.TokenType));
        }

        return values;
    }
}
