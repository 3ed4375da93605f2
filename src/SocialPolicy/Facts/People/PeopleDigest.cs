namespace SocialPolicy;

/// <summary>What rules ask of people on a day and in the days that follow, by their numbers.</summary>
internal sealed class PeopleDigest
{
    /// <summary>How many days from today on presence is digested for: what fits beside the rest in 16 bytes.</summary>
    internal const int Days = 96;

    private const int EarlyDays = 64;

    internal PeopleDigest(DateOnly today, ResolvedCalendar calendar, PersonDigest[] people) =>
        (Today, People, Workdays) = (today, people, calendar.WorkdaysFrom(today));

    internal DateOnly Today { get; }

    /// <summary>The digest of each person by number; the first is nobody's.</summary>
    internal PersonDigest[] People { get; }

    /// <summary>The workdays among the days.</summary>
    internal UInt128 Workdays { get; }

    /// <summary>The first so many of the days.</summary>
    internal static UInt128 First(int days) => days >= Days ? (UInt128.One << Days) - 1 : (UInt128.One << days) - 1;

    /// <param name="traits">What does not depend on the day.</param>
    /// <param name="employment">The days of employment.</param>
    /// <param name="absences">The days of absence, in any order.</param>
    /// <param name="today">The day's number.</param>
    internal static PersonDigest Of(PersonTraits traits, DayInterval employment, ReadOnlySpan<DayInterval> absences, int today)
    {
        UInt128 present = Bits(employment, today);
        int lastDay = today + Days - 1;
        bool stays = employment.Last == DayInterval.Forever;
        foreach (DayInterval absence in absences)
        {
            if (absence.Last >= today) present &= ~Bits(absence, today);
            stays &= absence.First <= lastDay;
        }

        traits = traits.On(today, employment);
        if (stays && (present >> (Days - 1)) != 0) traits = traits.WithStay;
        return new(traits, (uint)(present >> EarlyDays), (ulong)present);
    }

    private static UInt128 Bits(DayInterval days, int today)
    {
        int from = (int)Math.Clamp((long)days.First - today, 0, Days);
        int behind = (int)Math.Clamp((long)days.Last - today + 1, 0, Days);
        return from >= behind ? 0 : First(behind) & ~First(from);
    }
}
