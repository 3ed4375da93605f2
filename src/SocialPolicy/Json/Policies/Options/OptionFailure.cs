using System.Text.Json;

namespace SocialPolicy.Json;

/// <summary>Why JSON could not be turned into a rule.</summary>
/// <param name="Offset">Where the value lies that cannot be used.</param>
/// <param name="Expected">The term for what would be usable, or null where only the option's type tells.</param>
/// <param name="Nearest">The known name that the value may be meant as, or null.</param>
/// <param name="Reason">What the rule itself said, or null.</param>
internal sealed record OptionFailure(int Offset, string? Expected, string? Nearest, string? Reason)
{
    internal static OptionFailure Of(Exception exception, OptionOverlay overlay) => exception switch
    {
        UnusableValueException unusable => new(unusable.Offset - overlay.Start, unusable.Expected, unusable.Nearest, null),
        JsonException json => new(OffsetOf(json, overlay.Json.Span) - overlay.Start, null, null, null),
        // Converters and rules that refuse a value by throwing, as constructors do.
        _ => new(0, null, null, exception.Message),
    };

    /// <summary>The serializer names the end of the token that it could not use, and that by line.</summary>
    private static int OffsetOf(JsonException exception, ReadOnlySpan<byte> json)
    {
        int start = 0;
        for (long line = exception.LineNumber ?? 0; line > 0; line--)
        {
            int length = json[start..].IndexOf((byte)'\n');
            if (length < 0) break;
            start += length + 1;
        }

        return (int)Math.Clamp(start + (exception.BytePositionInLine ?? 0) - 1, 0, json.Length - 1);
    }
}
