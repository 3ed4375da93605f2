namespace SocialPolicy.Output;

/// <summary>The gap that a diagnostic is about, by its ends as programs read them; null where an end is open.</summary>
internal readonly record struct DiagnosticGap(string? From, string? To)
{
    internal bool IsNone => From is null && To is null;

    internal static DiagnosticGap Of(Diagnostic diagnostic)
    {
        string? from = null, to = null;
        foreach (DiagnosticProperty property in diagnostic.Properties)
        {
            if (property.Name == "from") from = property.Value;
            else if (property.Name == "to") to = property.Value;
        }

        return new(from, to);
    }

    /// <summary>The gap as an interval in ISO 8601, with <c>..</c> for an open end.</summary>
    public override string ToString() => $"{From ?? ".."}/{To ?? ".."}";
}
