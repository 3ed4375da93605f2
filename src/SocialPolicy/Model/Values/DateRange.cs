namespace SocialPolicy;

/// <summary>A span of days, both ends inclusive; an end that is null is open.</summary>
/// <param name="From">The first day, or null where the span has no beginning.</param>
/// <param name="To">The last day, or null where the span has no end.</param>
/// <remarks>The default value is open on both sides and holds every day.</remarks>
public readonly record struct DateRange(DateOnly? From, DateOnly? To)
{
    /// <summary>Whether the span ends before it starts; such a span holds no day.</summary>
    public bool IsReversed => From > To;

    /// <summary>Whether the day is in the span.</summary>
    /// <param name="day">The day.</param>
    public bool Contains(DateOnly day) => (From is null || From <= day) && (To is null || day <= To);

    /// <summary>The span in ISO 8601: <c>2026-12-21/2027-01-03</c>, <c>..</c> for an open end.</summary>
    public override string ToString() => $"{End(From)}/{End(To)}";

    private static string End(DateOnly? date) => date?.ToString("O", System.Globalization.CultureInfo.InvariantCulture) ?? "..";
}
