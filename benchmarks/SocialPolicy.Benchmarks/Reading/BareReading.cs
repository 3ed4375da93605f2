using System.Text.Json;

namespace SocialPolicy.Benchmarks;

/// <summary>The least that reading JSON can cost: every token is looked at, and nothing is made of it.</summary>
internal static class BareReading
{
    internal static long Scan(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        long tokens = 0;
        while (reader.Read()) tokens += (long)reader.TokenType;
        return tokens;
    }
}
