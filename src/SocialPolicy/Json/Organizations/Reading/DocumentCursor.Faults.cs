namespace SocialPolicy.Json;

internal ref partial struct DocumentCursor
{
    /// <summary>Whether the object that was just closed has what it must have; where not, it is reported and to be left out.</summary>
    /// <param name="isThere">Whether the property is there and usable.</param>
    /// <param name="property">The property.</param>
    /// <param name="kind">What the object is.</param>
    internal readonly bool Require(bool isThere, string property, string kind)
    {
        if (!isThere) _faults.LeaveOut(_path.StartOfClosed, PathText, property, kind);
        return isThere;
    }

    /// <summary>Reports the value that the cursor stands on, and moves to its end.</summary>
    internal void ReportUnusable(string expected, string? nearest = null)
    {
        int start = TokenStart;
        string path = PathText;
        string property = _path.Property(_utf8);
        _reader.Skip();
        _reportedAt = TokenStart;
        ReportUnusable(start, path, property, expected, nearest);
    }

    /// <summary>Reports the object that was just closed.</summary>
    internal readonly void ReportClosed(string expected) =>
        ReportUnusable(_path.StartOfClosed, PathText, _path.Property(_utf8), expected, nearest: null);

    private readonly void ReportUnusable(int start, string path, string property, string expected, string? nearest)
    {
        string value = Utf8Text.Shown(_utf8[start.._reader.TokenEnd]);
        ListBuilder<(string, object)> details = default;
        details.Add(("property", property));
        details.Add(("value", value));
        details.Add(("expected", expected));
        if (nearest is not null) details.Add(("nearest", nearest));
        _faults.Add(new(InputRules.UnusableValue, start, path, details.ToValueList()));
    }

    /// <inheritdoc cref="ReportUnknown(string, string?)"/>
    private readonly void ReportUnknown<T>(NameTable<T> names) where T : struct, Enum
    {
        string name = Utf8Text.Decode(_reader.ValueSpan);
        ReportUnknown(name, _pools.Nearest.Find(names, name));
    }

    /// <summary>Reports the property whose name the cursor stands on as one that is not known.</summary>
    private readonly void ReportUnknown(string name, string? nearest)
    {
        (string, object) property = ("property", Utf8Text.Shown(name));
        _faults.Add(new(
            InputRules.UnusableValue,
            TokenStart,
            PathText,
            nearest is null ? [property] : [property, ("nearest", nearest)]));
    }

    /// <summary>Reports the property whose name the cursor stands on as one that the object had before.</summary>
    private readonly void ReportDuplicate()
    {
        string name = Utf8Text.Shown(Utf8Text.Decode(_reader.ValueSpan));
        _faults.Add(new(InputRules.UnusableValue, TokenStart, PathText, [("property", name), ("duplicate", "true")]));
    }
}
