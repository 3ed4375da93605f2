namespace SocialPolicy.Tests;

/// <summary>
/// Evaluates a policy the slow and plain way: loops over the model, no index, nothing remembered. It is written from
/// the rules alone and shares no code with the engine, which is tested against it.
/// </summary>
internal static class NaiveEvaluator
{
    public static List<NaiveFinding> Evaluate(Policy policy, Organization organization, DateTimeOffset now)
    {
        var world = new NaiveWorld(organization, now);
        List<NaiveEntry> found = WhatTheClausesFind(policy, world);
        List<NaiveFault> waivers = NaiveWaivers.Apply(world, found);

        var all = new List<NaiveEntry>(found);
        foreach (NaiveFault fault in NaiveInput.Check(world)) all.Add(AlwaysOn(fault));
        foreach (NaiveFault fault in waivers) all.Add(AlwaysOn(fault));
        return [.. NaiveOrder.Sort(all).Select(entry => entry.ToFinding())];
    }

    private static List<NaiveEntry> WhatTheClausesFind(Policy policy, NaiveWorld world)
    {
        var found = new List<NaiveEntry>();
        foreach (Clause clause in policy.Clauses)
        {
            foreach (NaiveFault fault in NaiveRules.Check(clause, world))
            {
                (Severity severity, SeverityOrigin origin) = NaiveSeverity.Of(policy, clause, fault.Id);
                if (severity == Severity.None) continue;
                NaiveEntry? entry = found.Find(other => other.Fault.IsSameAs(fault));
                if (entry is null)
                {
                    entry = new NaiveEntry(fault, severity, origin);
                    found.Add(entry);
                }

                entry.Raise(severity, origin);
                entry.Clauses.Add(clause.Name ?? clause.Rule.Verb);
            }
        }

        return found;
    }

    private static NaiveEntry AlwaysOn(NaiveFault fault) => new(fault, NaiveSeverity.Default(fault.Id), SeverityOrigin.Default);
}
