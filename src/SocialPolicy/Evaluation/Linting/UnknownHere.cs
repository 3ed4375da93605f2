using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>SMP0106: units and channels that clauses name and the organization does not have, each once.</summary>
internal static class UnknownHere
{
    internal static IEnumerable<Diagnostic> Find(LintedClause[] clauses, Organization organization, NearestIds nearest) =>
        clauses
            .SelectMany(clause => Named(clause.Clause).Where(name => !IsKnown(name, organization)).Select(name => (clause, name)))
            .GroupBy(pair => pair.name, pair => pair.clause)
            .Select(unknown => Of(unknown.Key, [.. unknown], nearest))
            .OrderBy(diagnostic => diagnostic.Related[0].ToString(), StringComparer.Ordinal);

    private static Diagnostic Of(Subject name, LintedClause[] clauses, NearestIds nearest)
    {
        List<DiagnosticProperty> properties = [new("clause", clauses[0].Name), new("name", name.Id)];
        if (nearest.To(name) is { } id) properties.Add(new("nearest", id));
        return new(Descriptors.SMP0106, new Subject(SubjectKind.Policy, ""))
        {
            Severity = Descriptors.SMP0106.DefaultSeverity,
            Location = clauses[0].Clause.Location,
            Clauses = clauses.Select(clause => clause.Clause.ToReference()).ToValueList(),
            Related = [name],
            Properties = properties.ToValueList(),
            OwnMessage = LocalizableText.OfKey(name.Kind == SubjectKind.Unit ? "SMP0106.Message" : "SMP0106.channel"),
        };
    }

    /// <summary>The units and the channels that a clause names, each once.</summary>
    private static IEnumerable<Subject> Named(Clause clause) => clause.Except.Prepend(clause.Where)
        .SelectMany(selection => (IEnumerable<Subject>)
        [
            .. (selection.Units ?? []).Select(Subject.Of),
            .. (selection.Ids ?? []).Where(id => !id.Contains('*', StringComparison.Ordinal)).Select(id => Subject.Of(new ChannelId(id))),
        ])
        .Distinct();

    private static bool IsKnown(Subject name, Organization organization) =>
        EntityTables.Of(organization, name.Kind).SlotOf(name.Id) >= 0;
}
