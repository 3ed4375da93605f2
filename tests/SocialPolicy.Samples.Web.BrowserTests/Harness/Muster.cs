namespace SocialPolicy.Samples.Web.BrowserTests;

/// <summary>Finds in the sample company what a test needs, whoever is in it.</summary>
internal static class Muster
{
    public const string NotCovered = "SMP4003";

    /// <summary>A channel that one person only covers on a workday some weeks from now, and that day.</summary>
    public static (Channel Channel, Person Person, DateOnly Day) CoveredByOne(Review review)
    {
        CoverageCalendar calendar = review.Coverage;
        return (
            from row in calendar.Rows
            from index in Enumerable.Range(7, 60)
            let day = calendar.Days[index]
            where day.IsWorkday && row.Cells[index].Present.Count == 1
            let person = row.Cells[index].Present[0]
            // Nobody else's channel, so that one gap appears.
            where calendar.Rows.Count(other => other.Cells[index].Present is [var only] && only.Id == person.Id) == 1
            let before = index - 1
            where row.Cells[before].Present.Count > 0 && row.Cells[index + 1].Present.Count > 0
            select (row.Channel, person, day.Date)).First();
    }

    /// <summary>A person whose sickness is recorded.</summary>
    public static Person Sick(Review review) =>
        review.Organization.People.First(person => person.Absences.Any(absence => absence.Kind == AbsenceKind.Sick));

    public static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
