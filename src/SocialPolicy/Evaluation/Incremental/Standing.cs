using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>
/// An evaluation in the form in which edits and the passing of time can be taken in: what is at fault, by
/// subject, who refers to whom, and what was counted. Immutable; a revision makes another that shares most of it.
/// </summary>
internal sealed class Standing
{
    /// <summary>The trees of states by kind of subject.</summary>
    internal required StateTree[] States { get; init; }

    /// <summary>What clauses that count have counted, by clause; null for the others.</summary>
    internal required TallyState?[] Tallies { get; init; }

    /// <summary>How many subjects each clause has looked at.</summary>
    internal required long[] Subjects { get; init; }

    /// <summary>How many people are active.</summary>
    internal required int ActivePeople { get; init; }

    /// <summary>
    /// Whether what was found of some channel depends on people whom only its evidence names. Where it does not, as with most
    /// policies, an edit of a person need not look at the channels of all reports that they have written or received.
    /// </summary>
    internal required bool ChannelsAskForPeopleOfEvidence { get; init; }

    internal required NearbyGround Ground { get; init; }

    internal CompiledPolicy Policy => Ground.Policy;

    internal Organization Organization => Ground.Organization;

    /// <summary>Everything that is at fault, as a run would have found it.</summary>
    /// <param name="subjects">The subjects to tell of, besides what is counted; all where null.</param>
    internal RunResult ToResult(IReadOnlyCollection<EntitySlot>? subjects = null)
    {
        IEnumerable<SubjectState> states = subjects is null
            ? States.SelectMany(tree => tree.States())
            : subjects.Select(subject => States[(int)subject.Kind][subject.Slot]).OfType<SubjectState>();
        var findings = new FindingBuffer();
        var failures = new List<RuleFailure>();
        var faults = new List<InputFault>();
        foreach (SubjectState state in states)
        {
            foreach (Finding finding in state.Findings) findings.Add(finding);
            failures.AddRange(state.Failures);
            faults.AddRange(state.Faults);
        }

        var tallies = new Tally?[Tallies.Length];
        for (int i = 0; i < tallies.Length; i++)
        {
            if (Tallies[i]?.ToTally(Organization) is not { } tally) continue;
            tallies[i] = tally;
            (Finding[] found, RuleFailure[] failed) = Assessment.Judge(Policy.Clauses[i], tally);
            foreach (Finding finding in found) findings.Add(finding);
            failures.AddRange(failed);
        }

        return new([findings], [.. failures], Subjects, tallies, faults);
    }
}
