using System.Diagnostics.CodeAnalysis;
using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>Lists the faults that rules have postponed, by asking once more about the subjects at fault.</summary>
internal static class PostponedFindings
{
    /// <summary>All findings of a run, with those that were postponed in place of what stands for them.</summary>
    internal static Finding[] List(CompiledPolicy policy, Ground ground, RunResult result)
    {
        var all = new List<Finding>(result.Findings.Sum(buffer => buffer.Count));
        foreach (FindingBuffer buffer in result.Findings) buffer.AddTo(all);
        int postponed = all.FindIndex(finding => finding.IsPostponed);
        if (postponed < 0) return [.. all];

        var listed = new ListingReport();
        foreach (Finding finding in all)
        {
            if (finding.IsPostponed) listed.Ask(finding, policy, ground);
            else listed.Findings.Add(finding);
        }

        return [.. listed.Findings];
    }

    private sealed class ListingReport : Report
    {
        private Finding _asked;

        internal List<Finding> Findings { get; } = [];

        [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "A rule that throws on second thoughts leaves what it has listed, no more.")]
        internal void Ask(Finding finding, CompiledPolicy policy, Ground ground)
        {
            _asked = finding;
            int before = Findings.Count;
            try
            {
                SubjectCheck.Run(policy.Clauses[finding.Clause], ground, finding.Position, this);
            }
            catch (Exception)
            {
                Findings.RemoveRange(before, Findings.Count - before);
            }

            // A fault that was noted is never lost, whatever the rule says now.
            if (Findings.Count == before) Findings.Add(finding with { IsPostponed = false });
        }

        internal override Detail? Take(in Finding finding)
        {
            if (ReferenceEquals(finding.Descriptor, _asked.Descriptor)) Findings.Add(finding with { Clause = _asked.Clause });
            return null;
        }
    }
}
