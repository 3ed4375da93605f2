using System.Text.Json;

namespace SocialPolicy.Json;

/// <summary>Why JSON could not be turned into a rule.</summary>
/// <param name="Message">What the exception said.</param>
/// <param name="Offset">Where the value lies that cannot be used, from the start of the option; null where the
/// rule, or a converter of somebody else, refused without naming a value.</param>
/// <param name="Expected">The term for what would be usable, or null where only the option's type tells.</param>
/// <param name="Nearest">The known name that the value may be meant as, or null.</param>
internal sealed record OptionFailure(string Message, int? Offset, string? Expected = null, string? Nearest = null)
{
    internal static OptionFailure Of(Exception exception, OptionOverlay overlay) => exception switch
    {
        UnusableValueException unusable => new(unusable.Message, unusable.Offset - overlay.Start, unusable.Expected, unusable.Nearest),
        JsonException json => new(json.Message, OffsetOf(json, overlay.Json.Span) - overlay.Start),
        _ => new(exception.Message, null),
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
