namespace SocialPolicy.Tests;

/// <summary>Who is there on a day.</summary>
internal static class NaivePresence
{
    public static bool IsActive(Person person, DateOnly day) =>
        (person.EmployedFrom is null || person.EmployedFrom <= day) && (person.EmployedUntil is null || day <= person.EmployedUntil);

    /// <summary>Active on some earlier day, and not on this one.</summary>
    public static bool HasLeft(Person person, DateOnly day) =>
        person.EmployedUntil < day && (person.EmployedFrom is null || person.EmployedFrom <= person.EmployedUntil);

    public static bool IsPresent(Person person, DateOnly day)
    {
        if (!IsActive(person, day)) return false;
        foreach (Absence absence in person.Absences)
        {
            if (absence.From <= day && (absence.To is null || day <= absence.To)) return false;
        }

        return true;
    }

    public static bool IsLeadership(Person person) => person.Role is Role.Owner or Role.Executive;

    public static bool IsTrainee(Person person) => person.Role is Role.Apprentice or Role.Intern;

    public static bool KnowsAll(Person person, Competences competences)
    {
        foreach (Competence competence in competences.Items)
        {
            if (!person.Competences.Any(own => own.Name == competence.Name)) return false;
        }

        return true;
    }
}
