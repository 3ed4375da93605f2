using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>SMP0201: rules that threw, once for each rule and subject, whatever number of clauses asked for it.</summary>
internal static class FailureDiagnostics
{
    internal static IEnumerable<ReadyDiagnostic> Of(IEnumerable<RuleFailure> failures, Organization organization) => failures
        .OrderBy(failure => failure.Kind)
        .ThenBy(failure => failure.Position)
        .ThenBy(failure => failure.Clause.Ordinal)
        .Select(failure => new ReadyDiagnostic(failure.Position, Of(failure, organization)));

    private static Diagnostic Of(RuleFailure failure, Organization organization) =>
        new(Descriptors.SMP0201, Subjects.Of(organization, failure.Kind, failure.Position))
        {
            Severity = Descriptors.SMP0201.DefaultSeverity,
            Location = OrganizationSource.Locate(organization.Source, failure.Kind, failure.Position),
            Clauses = [failure.Clause.Clause.ToReference()],
            Properties =
            [
                new("rule", failure.Clause.Rule.GetType().Name),
                new("exception", failure.Exception.GetType().Name),
                new("exceptionMessage", failure.Exception.Message),
            ],
        };
}
