namespace SocialPolicy.Tests;

/// <summary>Applies waivers to what the clauses found, and reports those that do not do their work.</summary>
internal static class NaiveWaivers
{
    public static List<NaiveFault> Apply(NaiveWorld world, List<NaiveEntry> found)
    {
        var faults = new List<NaiveFault>();
        for (int i = 0; i < world.Waivers.Count; i++)
        {
            Waiver waiver = world.Waivers[i];
            if (IsIncomplete(world, waiver)) faults.Add(NaiveFault.OfWaiver("SMP0204", i));
            else if (waiver.Until < world.Today) faults.Add(NaiveFault.OfWaiver("SMP0202", i));
            else if (!Suppress(waiver, found)) faults.Add(NaiveFault.OfWaiver("SMP0203", i));
        }

        return faults;
    }

    private static bool IsIncomplete(NaiveWorld world, Waiver waiver) =>
        string.IsNullOrWhiteSpace(waiver.Rule)
        || string.IsNullOrWhiteSpace(waiver.Subject)
        || string.IsNullOrWhiteSpace(waiver.Reason)
        || waiver.Until is null
        || world.Person(waiver.ApprovedBy) is null;

    private static bool Suppress(Waiver waiver, List<NaiveEntry> found)
    {
        bool waives = false;
        foreach (NaiveEntry entry in found)
        {
            if (entry.Fault.Id != waiver.Rule || (waiver.Subject != "*" && waiver.Subject != entry.Fault.Subject)) continue;
            entry.Suppressed = true;
            waives = true;
        }

        return waives;
    }
}
