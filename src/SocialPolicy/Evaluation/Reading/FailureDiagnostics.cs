using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>SMP0201: rules that threw, once for each rule and subject, whatever number of clauses asked for it.</summary>
internal static class FailureDiagnostics
{
    internal static IEnumerable<ReadyDiagnostic> Of(IEnumerable<RuleFailure> failures, Organization organization) => failures
        .OrderBy(failure => failure.Kind)
        .ThenBy(failure => failure.Position)
        .ThenBy(failure => failure.Clause.Ordinal)
        .GroupBy(failure => (failure.Kind, failure.Position, failure.Clause.Rule))
        .Select(failures => new ReadyDiagnostic(failures.Key.Position, Of([.. failures], organization)));

    private static Diagnostic Of(RuleFailure[] failures, Organization organization)
    {
        RuleFailure failure = failures[0];
        return new(Descriptors.SMP0201, Subjects.Of(organization, failure.Kind, failure.Position))
        {
            Severity = Descriptors.SMP0201.DefaultSeverity,
            Location = OrganizationSource.Locate(organization, failure.Kind, failure.Position),
            Clauses = failures.Select(each => each.Clause.Clause.ToReference()).ToValueList(),
            Properties =
            [
                new("rule", failure.Clause.Rule.GetType().Name),
                new("exception", failure.Exception.GetType().Name),
                new("exceptionMessage", failure.Exception.Message),
            ],
        };
    }
}
