namespace SocialPolicy;

/// <summary>Whether somebody is present today, and when again; notes when the answer may turn.</summary>
internal static class Attendance
{
    internal static bool IsPresent(Moment moment, int number)
    {
        UInt128 days = moment.Members[number].Presence.ToBits();
        bool isPresent = (days & 1) != 0;
        if (moment.Clock.Turns is { } turns && number > ChannelRow.Nobody) NoteTurn(turns, moment, number, isPresent ? ~days : days);
        return isPresent;
    }

    internal static DateOnly? NextDay(Moment moment, int number)
    {
        if (number == ChannelRow.Nobody) return null;
        int tomorrow = moment.Clock.Date.DayNumber + 1;
        moment.Clock.Turns?.NoteDay(tomorrow);
        foreach (DayInterval present in DayInterval.PresenceOf(moment.PersonOf(number)))
        {
            int first = Math.Max(present.First, tomorrow);
            if (first <= present.Last && first < DayInterval.Forever) return DateOnly.FromDayNumber(first);
        }

        return null;
    }

    /// <summary>Notes the first day on which the person is not what they are today; behind the days that are digested, the first of those.</summary>
    private static void NoteTurn(Turns turns, Moment moment, int number, UInt128 others)
    {
        int days = (int)UInt128.Min(UInt128.TrailingZeroCount(others), Presence.Days);
        if (days < Presence.Days || !moment.Statuses[number].StaysPresent) turns.NoteDay((long)moment.Clock.Date.DayNumber + days);
    }
}
