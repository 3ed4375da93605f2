namespace SocialPolicy;

/// <summary>What evaluating a policy over an organization at an instant has brought.</summary>
/// <remarks>Immutable and safe to share between threads. Diagnostics are put in order when they are
/// first asked for, and each is made when it is first read.</remarks>
public sealed class Evaluation
{
    private readonly CompiledPolicy _compiled;
    private readonly Ground _ground;
    private readonly Lazy<ReadEvaluation> _reading;

    internal Evaluation(CompiledPolicy compiled, Ground ground, RunResult result)
    {
        (_compiled, _ground) = (compiled, ground);
        _reading = new(() => new ReadEvaluation(compiled, ground, result));
        Clauses = compiled.Clauses
            .Select(clause => new ClauseOutcome(clause.Clause, result.Subjects[clause.Ordinal]))
            .ToValueList();
    }

    /// <summary>The policy.</summary>
    public Policy Policy => _compiled.Policy;

    /// <summary>The organization.</summary>
    public Organization Organization => _ground.Organization;

    /// <summary>The instant.</summary>
    public DateTimeOffset Now => _ground.Clock.Instant;

    /// <summary>
    /// The diagnostics in their one order: organization, units, people, channels, reports, posts, messages,
    /// publications, waivers; within a kind by position in the document; then by id, first related subject
    /// and gap. Suppressed ones are among them.
    /// </summary>
    public IReadOnlyList<Diagnostic> Diagnostics => _reading.Value.Diagnostics;

    /// <summary>How many diagnostics there are, by severity, id and category.</summary>
    public DiagnosticCounts Counts => _reading.Value.Counts;

    /// <summary>Whether there is no error but suppressed ones.</summary>
    public bool IsCompliant => Counts.Errors == 0;

    /// <summary>Whether there is a warning other than suppressed ones.</summary>
    public bool HasWarnings => Counts.Warnings > 0;

    /// <summary>Whether all of the organization was evaluated; false where its document breaks off (SMP0008).</summary>
    public bool IsComplete => Organization.Source?.IsComplete ?? true;

    /// <summary>What was looked at for each clause, in the order of the policy's clauses.</summary>
    public ValueList<ClauseOutcome> Clauses { get; }
}
