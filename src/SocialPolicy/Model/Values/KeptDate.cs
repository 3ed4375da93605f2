namespace SocialPolicy;

/// <summary>A date or none as a record keeps it: four bytes, where a nullable date takes eight.</summary>
internal static class KeptDate
{
    /// <summary>The date as a number; 0 for none.</summary>
    internal static int Of(DateOnly? date) => date is { } day ? day.DayNumber + 1 : 0;

    /// <summary>The date that is kept as the number.</summary>
    internal static DateOnly? From(int kept) => kept == 0 ? null : DateOnly.FromDayNumber(kept - 1);
}
