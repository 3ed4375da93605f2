namespace SocialPolicy;

/// <summary>Periods by the names in which people speak of a cadence.</summary>
public static class Every
{
    /// <summary>Every day: <c>P1D</c>.</summary>
    public static Period Day { get; } = Period.Days(1);

    /// <summary>Every week: <c>P1W</c>.</summary>
    public static Period Week { get; } = Period.Weeks(1);

    /// <summary>Every two weeks: <c>P2W</c>.</summary>
    public static Period Fortnight { get; } = Period.Weeks(2);

    /// <summary>Every month: <c>P1M</c>.</summary>
    public static Period Month { get; } = Period.Months(1);

    /// <summary>Every three months: <c>P3M</c>.</summary>
    public static Period Quarter { get; } = Period.Months(3);

    /// <summary>Every year: <c>P1Y</c>.</summary>
    public static Period Year { get; } = Period.Years(1);
}
