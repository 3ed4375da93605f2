namespace SocialPolicy;

/// <summary>SMP0003: absences and employments that end before they start.</summary>
internal static class PeriodFaults
{
    internal static void Find(Table<Person> people, InputFaultList faults)
    {
        for (int slot = 0; slot < people.Rows.Count; slot++)
        {
            if (people.First(slot) is not { } person) continue;
            Check(person.Employment, "employment", ".employedUntil");
            for (int i = 0; i < person.Absences.Count; i++)
                Check(person.Absences[i].Days, "absence", FormattableString.Invariant($".absences[{i}]"));

            void Check(DateRange days, string what, string suffix)
            {
                if (days.IsReversed)
                    faults.Add("SMP0003", Subject.Of(person.Id), slot, suffix, [("period", what), ("starts", days.From!), ("ends", days.To!)]);
            }
        }
    }
}
