namespace SocialPolicy;

/// <summary>SMP0003: absences and employments that end before they start.</summary>
internal static class PeriodFaults
{
    internal static void Find(Table<Person> people, InputFaultList faults)
    {
        for (int slot = 0; slot < people.Rows.Count; slot++) Find(people, slot, faults);
    }

    /// <summary>Finds the faults of the person in a slot.</summary>
    internal static void Find(Table<Person> people, int slot, InputFaultList faults)
    {
        if (people.First(slot) is not { } person) return;
        if (person.Employment.IsReversed) Add(person, slot, person.Employment, "employment", ".employedUntil", faults);
        for (int i = 0; i < person.Absences.Count; i++)
        {
            DateRange days = person.Absences[i].Days;
            if (days.IsReversed) Add(person, slot, days, "absence", FormattableString.Invariant($".absences[{i}]"), faults);
        }
    }

    private static void Add(Person person, int slot, DateRange days, string what, string suffix, InputFaultList faults) =>
        faults.Add("SMP0003", Subject.Of(person.Id), slot, suffix, [("period", what), ("starts", days.From!), ("ends", days.To!)]);
}
