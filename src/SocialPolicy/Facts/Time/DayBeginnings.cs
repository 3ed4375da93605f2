namespace SocialPolicy;

/// <summary>Finds when consecutive days begin.</summary>
internal static class DayBeginnings
{
    /// <summary>The beginnings of days and of the one behind them, in ticks of UTC.</summary>
    internal static long[] Of(ResolvedCalendar calendar, int first, int end)
    {
        long[] beginnings = new long[end - first + 1];
        long offset = 0;
        for (int day = 0; day < beginnings.Length; day++)
        {
            long local = (first + day) * TimeSpan.TicksPerDay;
            if (day > 0 && IsOffsetAt(calendar, local - offset, offset))
            {
                // Most days begin under the offset under which the day before began, which is found out much faster than any offset.
                beginnings[day] = local - offset;
                continue;
            }

            beginnings[day] = first + day > DateOnly.MaxValue.DayNumber ? Turns.Never : calendar.InstantOf(new DateTime(local)).UtcTicks;
            if (beginnings[day] != Turns.Never) offset = OffsetAt(calendar, beginnings[day]);
        }

        return beginnings;
    }

    private static bool IsOffsetAt(ResolvedCalendar calendar, long ticks, long offset) =>
        ticks >= 0 && ticks + offset <= DateTime.MaxValue.Ticks && OffsetAt(calendar, ticks) == offset;

    private static long OffsetAt(ResolvedCalendar calendar, long ticks) =>
        calendar.Zone.GetUtcOffset(new DateTime(ticks, DateTimeKind.Utc)).Ticks;
}
