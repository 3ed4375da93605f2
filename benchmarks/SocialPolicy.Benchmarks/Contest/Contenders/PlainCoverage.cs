namespace SocialPolicy.Benchmarks;

/// <summary>Looks at the days on which the first of a channel's cover is away, and whether all the others are too.</summary>
internal sealed class PlainCoverage
{
    private readonly DateOnly _today = ContestMoment.Today;
    private readonly DateOnly _last = ContestMoment.Today.AddDays(ContestMoment.Horizon - 1);
    private readonly bool[] _isWorkday = new bool[ContestMoment.Horizon];

    internal PlainCoverage()
    {
        foreach (DateOnly day in ContestMoment.Workdays()) _isWorkday[day.DayNumber - _today.DayNumber] = true;
    }

    internal bool IsLacking(Person? owner, List<Person> deputies)
    {
        if (owner is null && deputies.Count == 0) return true;
        Person first = owner ?? deputies[0];
        if (first.EmployedFrom > _today && IsLacking(_today, first.EmployedFrom.Value.AddDays(-1), deputies, owner)) return true;
        if (first.EmployedUntil < _last && IsLacking(first.EmployedUntil.Value.AddDays(1), _last, deputies, owner)) return true;
        foreach (Absence absence in first.Absences)
        {
            if (IsLacking(absence.From, absence.To ?? _last, deputies, owner)) return true;
        }

        return false;
    }

    private bool IsLacking(DateOnly from, DateOnly to, List<Person> deputies, Person? owner)
    {
        if (from < _today) from = _today;
        if (to > _last) to = _last;
        for (DateOnly day = from; day <= to; day = day.AddDays(1))
        {
            if (_isWorkday[day.DayNumber - _today.DayNumber] && !IsAnyPresent(deputies, owner is null ? 1 : 0, day)) return true;
        }

        return false;
    }

    private static bool IsAnyPresent(List<Person> deputies, int from, DateOnly day)
    {
        for (int i = from; i < deputies.Count; i++)
        {
            if (Plain.IsPresent(deputies[i], day)) return true;
        }

        return false;
    }
}
