using CsCheck;

namespace SocialPolicy.Tests;

/// <summary>What the random cases are worth: whether they make each rule speak, and each rule keep silent.</summary>
public class GeneratorCoverageTests
{
    private const int Count = 4000;

    [Fact]
    public void Every_rule_finds_a_fault_in_some_case()
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (RandomCase random in Cases.Fixed(Count))
            found.UnionWith(NaiveEvaluator.Evaluate(random.Policy, random.Organization, random.Now).Select(finding => finding.Id));

        Assert.Empty(RuleIds.OfRules.Concat(RuleIds.AlwaysOn).Except(found, StringComparer.Ordinal));
    }

    [Fact]
    public void Every_rule_looks_at_some_channel_and_finds_no_fault()
    {
        var silent = new HashSet<string>(StringComparer.Ordinal);
        foreach (RandomCase random in Cases.Fixed(Count))
        {
            var world = new NaiveWorld(random.Organization, random.Now);
            foreach (Clause clause in random.Policy.Clauses)
            {
                if (NaiveSelection.RunningChannels(clause, world).Count == 0 || !NaiveSelection.AppliesToSize(clause, world)) continue;
                IEnumerable<string> found = NaiveRules.Check(clause, world).Select(fault => fault.Id);
                IEnumerable<string> asked = clause.Rule.SupportedDiagnostics.Select(descriptor => descriptor.Id);
                silent.UnionWith(asked.Except(found, StringComparer.Ordinal));
            }
        }

        Assert.Empty(RuleIds.OfRules.Except(silent, StringComparer.Ordinal));
    }
}
