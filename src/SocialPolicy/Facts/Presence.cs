namespace SocialPolicy;

/// <summary>Each person's presence on the 128 days from today on, digested to one bit a day.</summary>
internal sealed class Presence
{
    internal const int Days = 128;

    private readonly UInt128[] _people;

    private Presence(UInt128[] people, UInt128 workdays) => (_people, Workdays) = (people, workdays);

    /// <summary>The workdays among the days.</summary>
    internal UInt128 Workdays { get; }

    internal UInt128 this[int person] => _people[person];

    /// <summary>The first so many of the days.</summary>
    internal static UInt128 First(int days) => days >= Days ? UInt128.MaxValue : (UInt128.One << days) - 1;

    internal static Presence Of(Table<Person> people, ResolvedCalendar calendar, DateOnly today)
    {
        UInt128 workdays = 0;
        for (int day = 0; day < Days; day++)
        {
            if (calendar.IsWorkday(today.PlusDays(day))) workdays |= UInt128.One << day;
        }

        var presence = new UInt128[people.Rows.Count];
        for (int ordinal = 0; ordinal < presence.Length; ordinal++)
        {
            if (people.Rows[ordinal] is { } person) presence[ordinal] = Of(person, today);
        }

        return new(presence, workdays);
    }

    private static UInt128 Of(Person person, DateOnly today)
    {
        UInt128 present = Bits(person.Employment, today);
        foreach (Absence absence in person.Absences) present &= ~Bits(absence.Days, today);
        return present;
    }

    private static UInt128 Bits(DateRange days, DateOnly today)
    {
        if (days.IsReversed) return 0;
        int from = days.From is { } first ? Math.Clamp(first.DayNumber - today.DayNumber, 0, Days) : 0;
        int behind = days.To is { } last ? Math.Clamp(last.DayNumber - today.DayNumber + 1, 0, Days) : Days;
        return First(behind) & ~First(from);
    }
}
