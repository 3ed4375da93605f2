namespace SocialPolicy.Benchmarks;

/// <summary>What anybody who writes the checks by hand has to say about a person, a day and a limit.</summary>
internal static class Plain
{
    internal static bool IsActive(Person person, DateOnly day) =>
        (person.EmployedFrom is not { } from || from <= day) && (person.EmployedUntil is not { } until || until >= day);

    internal static bool IsPresent(Person person, DateOnly day)
    {
        if (!IsActive(person, day)) return false;
        foreach (Absence absence in person.Absences)
        {
            if (absence.From <= day && (absence.To is not { } to || to >= day)) return false;
        }

        return true;
    }

    internal static bool IsLeadership(Person person) => person.Role is Role.Owner or Role.Executive;

    internal static bool IsTrainee(Person person) => person.Role is Role.Apprentice or Role.Intern;

    internal static bool IsExpert(Person person) => person.Competences.Contains(Competence.PlatformSkills);

    internal static bool MayOwn(Person person, Platform platform) =>
        ContestPolicy.IsBusiness(platform) ? IsLeadership(person) : !IsTrainee(person);

    /// <summary>How long a response limit is, by the contest's calendar.</summary>
    internal static TimeSpan Length(ResponseLimit limit) => limit.Kind switch
    {
        ResponseLimitKind.Within => limit.Time.Length,
        ResponseLimitKind.Workdays => TimeSpan.FromDays(limit.Workdays),
        _ => limit.Time.TimePart * (TimeSpan.FromDays(1) / ContestMoment.Calendar.Hours.Length),
    };

    internal static TimeSpan LongestPromise(Platform platform) => TimeSpan.FromDays(ContestPolicy.IsQuick(platform) ? 1 : 2);
}
