namespace SocialPolicy.Tests;

/// <summary>When response limits end, by walking from day to day.</summary>
internal static class NaiveDeadlines
{
    /// <summary>A walk of so many days has met every workday that a test speaks of.</summary>
    private const int Enough = 4_000;

    /// <summary>The deadline, or null where it never comes.</summary>
    public static DateTimeOffset? Of(NaiveTime time, ResponseLimit limit, DateTimeOffset received) => limit.Kind switch
    {
        ResponseLimitKind.Within => time.Plus(received, limit.Time),
        ResponseLimitKind.Workdays => EndOfWorkday(time, limit.Workdays, received),
        _ => AfterWorkingTime(time, limit.Time.TimePart, received),
    };

    private static DateTimeOffset? EndOfWorkday(NaiveTime time, int count, DateTimeOffset received)
    {
        DateOnly day = time.LocalDate(received);
        for (int steps = 0; steps < Enough; steps++)
        {
            day = day.AddDays(1);
            if (time.IsWorkday(day)) count--;
            if (count == 0) return time.InstantOf(day.AddDays(1).ToDateTime(new TimeOnly(0, 0)));
        }

        return null;
    }

    private static DateTimeOffset? AfterWorkingTime(NaiveTime time, TimeSpan left, DateTimeOffset received)
    {
        DateOnly first = time.LocalDate(received);
        for (int steps = 0; steps < Enough; steps++)
        {
            DateOnly day = first.AddDays(steps);
            if (!time.IsWorkday(day)) continue;
            (DateTimeOffset open, DateTimeOffset close) = time.Opening(day);
            DateTimeOffset start = received > open ? received : open;
            if (start >= close) continue;
            if (close - start >= left) return start + left;
            left -= close - start;
        }

        return null;
    }
}
