namespace SocialPolicy.Tests;

/// <summary>SMP0001, SMP0003, SMP0005, SMP0006, and SMP0004 for working hours that are none; SMP0002 is in <see cref="NaiveReferences"/>.</summary>
internal static class NaiveInput
{
    public static List<NaiveFault> Check(NaiveWorld world)
    {
        Organization organization = world.Organization;
        var faults = new List<NaiveFault>();
        faults.AddRange(SharedIds(world.Units, organization.Units, unit => unit.Id.Value, NaiveFault.Of));
        faults.AddRange(SharedIds(world.People, organization.People, person => person.Id.Value, NaiveFault.Of));
        faults.AddRange(SharedIds(world.Channels, organization.Channels, channel => channel.Id.Value, NaiveFault.Of));
        faults.AddRange(SharedIds(world.Posts, organization.Posts, post => post.Id.Value, NaiveFault.Of));
        faults.AddRange(SharedIds(world.Messages, organization.Messages, message => message.Id.Value, NaiveFault.Of));
        faults.AddRange(SharedIds(world.Publications, organization.Publications, publication => publication.Id.Value, NaiveFault.Of));
        faults.AddRange(NaiveReferences.Check(world));
        faults.AddRange(ReversedPeriods(world));
        faults.AddRange(Circles(world));
        if (organization.Calendar.Workdays.Count == 0) faults.Add(NaiveFault.OfOrganization("SMP0006"));
        if (NaiveTime.OpeningTime(organization.Calendar.Hours) <= TimeSpan.Zero) faults.Add(NaiveFault.OfOrganization("SMP0004"));
        return faults;
    }

    /// <summary>The entity that bears the fault is the second of its id: it is where the document has to be put right.</summary>
    private static IEnumerable<NaiveFault> SharedIds<T>(
        List<Row<T>> firstOnes, IEnumerable<T> all, Func<T, string> id, Func<string, Row<T>, NaiveFault> fault)
    {
        List<T> rows = [.. all];
        foreach (Row<T> first in firstOnes)
        {
            int second = rows.FindIndex(first.Position + 1, row => id(row) == id(first.Value));
            if (second >= 0) yield return fault("SMP0001", new Row<T>(second, first.Value));
        }
    }

    private static IEnumerable<NaiveFault> ReversedPeriods(NaiveWorld world)
    {
        foreach (Row<Person> person in world.People)
        {
            if (person.Value.EmployedFrom > person.Value.EmployedUntil) yield return NaiveFault.Of("SMP0003", person);
            int reversed = person.Value.Absences.Count(absence => absence.From > absence.To);
            for (int i = 0; i < reversed; i++) yield return NaiveFault.Of("SMP0003", person);
        }
    }

    private static IEnumerable<NaiveFault> Circles(NaiveWorld world)
    {
        foreach (Row<Unit> unit in world.Units)
        {
            Unit? ancestor = world.Unit(unit.Value.Parent);
            bool own = false;
            for (int steps = 0; ancestor is not null && steps <= world.Units.Count; steps++)
            {
                own |= ancestor.Id.Value == unit.Value.Id.Value;
                ancestor = world.Unit(ancestor.Parent);
            }

            if (own) yield return NaiveFault.Of("SMP0005", unit);
        }
    }
}
