namespace SocialPolicy.Benchmarks;

/// <summary>Days from one to another, both inclusive, by day number.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day.</param>
internal readonly record struct LimitDays(int First, int Last)
{
    internal static LimitDays Of(DateOnly? first, DateOnly? last) => new(first?.DayNumber ?? 0, last?.DayNumber ?? DateOnly.MaxValue.DayNumber);
}
