namespace SocialPolicy;

/// <summary>Finds what one list of diagnostics has and another has not.</summary>
internal static class Differences
{
    internal static EvaluationChanges Between(IEnumerable<Diagnostic> before, IEnumerable<Diagnostic> after) =>
        new(Without(after, before), Without(before, after));

    /// <summary>What is said by two standings, where only the subjects are looked at with which something may differ.</summary>
    internal static EvaluationChanges Between(Standing before, Standing after)
    {
        HashSet<EntitySlot> subjects = [];
        for (int kind = 0; kind < before.States.Length; kind++)
            StateTree.AddDifferences(before.States[kind], after.States[kind], slot => subjects.Add(new((SubjectKind)kind, slot)));

        // A waiver may begin or cease to hold, and the subject's state stay the same.
        AddWaived(subjects, before.Organization);
        AddWaived(subjects, after.Organization);
        return Between(Read(before, subjects), Read(after, subjects));
    }

    /// <summary>Whether some waiver holds for every subject, so that what is said of one depends on all.</summary>
    internal static bool WaivesAll(Organization organization) => organization.Waivers.Any(waiver => waiver.Subject == "*");

    private static IReadOnlyList<Diagnostic> Read(Standing standing, HashSet<EntitySlot> subjects) =>
        new ReadEvaluation(standing.Policy, standing.Ground, standing.ToResult(subjects)).Diagnostics;

    private static void AddWaived(HashSet<EntitySlot> subjects, Organization organization)
    {
        foreach (Waiver waiver in organization.Waivers)
        {
            if (!Subject.TryParse(waiver.Subject, out Subject subject) || subject.Kind > SubjectKind.Waiver) continue;
            if (subject.Kind == SubjectKind.Organization) subjects.Add(EntitySlot.Organization);
            else if (EntityTables.Of(organization, subject.Kind).SlotOf(subject.Id) is >= 0 and var slot) subjects.Add(new(subject.Kind, slot));
        }
    }

    private static ValueList<Diagnostic> Without(IEnumerable<Diagnostic> these, IEnumerable<Diagnostic> those)
    {
        var rest = new Dictionary<DiagnosticIdentity, int>();
        foreach (Diagnostic one in those)
        {
            var identity = DiagnosticIdentity.Of(one);
            rest[identity] = rest.GetValueOrDefault(identity) + 1;
        }

        var left = new List<Diagnostic>();
        foreach (Diagnostic one in these)
        {
            var identity = DiagnosticIdentity.Of(one);
            int count = rest.GetValueOrDefault(identity);
            if (count == 0) left.Add(one);
            else rest[identity] = count - 1;
        }

        return left.ToValueList();
    }

    /// <summary>By what diagnostics of two evaluations are told to be the same.</summary>
    private readonly record struct DiagnosticIdentity(
        string Id, Subject Subject, Subject? Related, DateRange? Gap, Severity Severity, bool IsSuppressed)
    {
        internal static DiagnosticIdentity Of(Diagnostic diagnostic) => new(
            diagnostic.Id,
            diagnostic.Subject,
            diagnostic.Related.IsEmpty ? null : diagnostic.Related[0],
            diagnostic.Gap,
            diagnostic.Severity,
            diagnostic.IsSuppressed);
    }
}
