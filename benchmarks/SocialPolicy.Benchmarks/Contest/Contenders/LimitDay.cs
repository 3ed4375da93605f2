namespace SocialPolicy.Benchmarks;

/// <summary>What the people of the contest are on a day. Its arrays are filled anew for another day.</summary>
internal sealed class LimitDay(LimitPeople people)
{
    /// <summary>The workdays before each day of the horizon and before the one behind it, as bits.</summary>
    private readonly ulong[] _before = new ulong[ContestMoment.Horizon + 1];

    internal int Today { get; private set; }

    /// <summary>The workdays of the horizon, of which there are no more than 64 on the contest's day.</summary>
    internal ulong Looked => _before[^1];

    /// <summary>What holds of each person; nothing of those who are not active.</summary>
    internal byte[] People { get; } = new byte[people.Kinds.Length];

    /// <summary>On which of the workdays each person is present.</summary>
    internal ulong[] Present { get; } = new ulong[people.Kinds.Length];

    /// <summary>Digests each person for the contest's day.</summary>
    internal LimitDay Make()
    {
        Today = ContestMoment.Today.DayNumber;
        LayOutWorkdays();
        LimitDays[] absences = people.Absences;
        int start = 0;
        for (int i = 0; i < People.Length; i++)
        {
            LimitDays employment = people.Employments[i];
            ulong present = WorkdaysOf(employment);
            int end = people.AbsenceStarts[i + 1];
            for (; start < end; start++) present &= ~WorkdaysOf(absences[start]);
            Present[i] = present;

            // Without a guess: who is not active is among the others at random.
            People[i] = (byte)(people.Kinds[i] & ~(Today - employment.First >> 31 | employment.Last - Today >> 31));
        }

        return this;
    }

    private void LayOutWorkdays()
    {
        DateOnly[] workdays = ContestMoment.Workdays();
        int next = 0;
        for (int day = 0; day < _before.Length; day++)
        {
            _before[day] = next == 0 ? 0 : ulong.MaxValue >> 64 - next;
            if (next < workdays.Length && workdays[next].DayNumber == Today + day) next++;
        }
    }

    private ulong WorkdaysOf(LimitDays days)
    {
        int first = Math.Clamp(days.First - Today, 0, ContestMoment.Horizon);
        int behind = Math.Clamp(days.Last + 1 - Today, 0, ContestMoment.Horizon);
        return _before[behind] & ~_before[first];
    }
}
