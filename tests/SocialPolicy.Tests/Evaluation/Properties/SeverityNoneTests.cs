using CsCheck;

namespace SocialPolicy.Tests;

public class SeverityNoneTests
{
    private const int Iterations = 400;

    [Fact]
    public void Severity_none_drops_the_diagnostics_of_its_id_and_no_others() => Cases.Any.Sample(
        random =>
        {
            List<NaiveFinding> before = Findings(random.Policy, random);
            foreach (string id in before.Select(finding => finding.Id).Where(RuleIds.OfRules.Contains).Distinct(StringComparer.Ordinal))
            {
                Policy without = RandomPolicies.Make(
                    random.Policy.OwnClauses,
                    random.Policy.Includes.SelectMany(inclusion => inclusion.Clauses),
                    [.. random.Policy.Severities, new SeveritySetting(id, Severity.None)]);
                Disagreement.IsAnError(before.Where(finding => finding.Id != id), Findings(without, random));
            }
        },
        iter: Iterations);

    /// <summary>The findings but for SMP0203: a waiver has nothing left to waive when its diagnostics are dropped.</summary>
    private static List<NaiveFinding> Findings(Policy policy, RandomCase random) =>
        [.. EngineFindings.Of(policy.Evaluate(random.Organization, random.Now)).Where(finding => finding.Id != "SMP0203")];
}
