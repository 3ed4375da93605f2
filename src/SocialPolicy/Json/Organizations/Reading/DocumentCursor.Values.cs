using System.Runtime.CompilerServices;
using System.Text.Json;

namespace SocialPolicy.Json;

// Values that stand alone. Null and what is reported are read as the default.
internal ref partial struct DocumentCursor
{
    /// <summary>Reads a text; a blank one is none.</summary>
    internal string? ReadText() => TryContent(Expected.Text, out string? text) && !string.IsNullOrWhiteSpace(text) ? text : null;

    /// <summary>Reads a text that tends to recur; a blank one is none.</summary>
    internal string? ReadWord() => TryPooled(_pools.Words, Expected.Text, out string text, out _) && !string.IsNullOrWhiteSpace(text) ? text : null;

    /// <summary>Reads a word that must be there: null and a blank one are reported.</summary>
    internal string? ReadRequiredWord() => Required(ReadWord(), Expected.Text);

    /// <summary>Reads a platform that must be there: null and an empty one are reported.</summary>
    internal Platform? ReadRequiredPlatform() => Required(ReadPlatform(), Expected.Platform);

    /// <summary>Reads a platform; one whose name is neither well known nor in kebab case is kept and reported.</summary>
    internal Platform? ReadPlatform()
    {
        if (!TryPooled(_pools.Platforms, Expected.Platform, out Platform platform, out _)) return null;
        if (!platform.IsWellKnown && !KebabCase.Is(platform.Name)) ReportUnusable(Expected.Platform, _pools.Nearest.FindPlatform(platform.Name));
        return platform;
    }

    /// <summary>Reads a topic; a blank one is none.</summary>
    internal Topic? ReadTopic() =>
        TryPooled(_pools.Topics, Expected.Text, out Topic topic, out _) && !string.IsNullOrWhiteSpace(topic.Name) ? topic : default(Topic?);

    /// <summary>Reads a competence that must be there: null and a blank one are reported.</summary>
    internal Competence? ReadRequiredCompetence() => Required(
        TryPooled(_pools.Competences, Expected.Text, out Competence competence, out _) && !string.IsNullOrWhiteSpace(competence.Name) ? competence : default(Competence?),
        Expected.Text);

    /// <summary>Reads one of the names, in any case.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal T? ReadOneOf<T>(NameTable<T> names) where T : struct, Enum
    {
        if (!IsString(names.Expected)) return null;
        int index = _reader.ValueIsEscaped ? -1 : names.IndexOf(_reader.ValueSpan);
        if (index >= 0) return names[index];

        string text = Utf8Text.Decode(_reader.ValueSpan);
        if (Names.TryParse(text, out T value)) return value;
        ReportUnusable(names.Expected, _pools.Nearest.Find(names, text));
        return null;
    }

    internal bool ReadBoolean()
    {
        bool isTrue = _reader.TokenType == JsonTokenType.True;
        if (!isTrue && _reader.TokenType != JsonTokenType.False && !IsNull) ReportUnusable(Expected.Boolean);
        return isTrue;
    }

    internal decimal? ReadDecimal()
    {
        if (_reader.TokenType == JsonTokenType.Number && _reader.TryGetDecimal(out decimal number)) return number;
        if (!IsNull) ReportUnusable(Expected.Number);
        return null;
    }

    /// <summary>Reads a whole number of 1 or more.</summary>
    internal int? ReadCount()
    {
        if (_reader.TokenType == JsonTokenType.Number && _reader.TryGetInt32(out int count) && count > 0) return count;
        if (!IsNull) ReportUnusable(Expected.Count);
        return null;
    }

    /// <inheritdoc cref="ReadOneOf"/>
    /// <remarks>It must be there: null is reported.</remarks>
    internal T? ReadRequiredOneOf<T>(NameTable<T> names) where T : struct, Enum => Required(ReadOneOf(names), names.Expected);

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal DateOnly? ReadDate()
    {
        if (!IsString(Expected.Date)) return null;
        if (IsoText.TryDate(Plain(), out DateOnly date)) return date;
        ReportUnusable(Expected.Date);
        return null;
    }

    internal DateOnly? ReadRequiredDate() => Required(ReadDate(), Expected.Date);

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal DateTimeOffset? ReadInstant()
    {
        if (!IsString(Expected.Instant)) return null;
        if (IsoText.TryInstant(Plain(), out DateTimeOffset instant)) return instant;
        ReportUnusable(Expected.Instant);
        return null;
    }

    internal DateTimeOffset? ReadRequiredInstant() => Required(ReadInstant(), Expected.Instant);

    internal Period? ReadPeriod(string expected = Expected.Duration)
    {
        if (!IsString(expected)) return null;
        Period? period = null;
        ReadOnlySpan<byte> text = Plain();
        if (!text.IsEmpty && _pools.Periods.TryFind(text, out period) && period is not null) return period;
        ReportUnusable(expected);
        return null;
    }

    /// <summary>Reads a time of the day.</summary>
    /// <param name="isEnd">Whether <c>24:00</c> may stand for the end of the day, which is then read as midnight.</param>
    internal TimeOnly? ReadTime(bool isEnd)
    {
        if (!IsString(Expected.Time)) return null;
        ReadOnlySpan<byte> text = Plain();
        if (isEnd && text.SequenceEqual("24:00"u8)) return TimeOnly.MinValue;
        if (IsoText.TryTime(Utf8Text.Decode(text), out TimeOnly time)) return time;
        ReportUnusable(Expected.Time);
        return null;
    }
}
