namespace SocialPolicy;

/// <summary>What evaluating a policy over an organization at an instant has brought.</summary>
/// <remarks>
/// Immutable and safe to share between threads. Diagnostics are put in order when they are first asked
/// for, and each is made when it is first read. The first <see cref="Apply(ReadOnlySpan{Edit})"/> or <see cref="At"/> looks at
/// every subject once more; those that follow, of this evaluation and of the ones it leads to, only at what is touched.
/// </remarks>
public sealed class Evaluation
{
    private readonly CompiledPolicy _policy;
    private readonly Ground _ground;
    private readonly Lazy<Standing> _standing;
    private readonly Lazy<ReadEvaluation> _reading;
    private readonly Lazy<ValueList<ClauseOutcome>> _clauses;

    /// <summary>An evaluation that has looked at everything.</summary>
    internal Evaluation(CompiledPolicy policy, WholeGround ground, RunResult result)
    {
        (_policy, _ground) = (policy, ground);
        _standing = new(() => StandingBuilder.Of(ground, result));
        _reading = new(() => new ReadEvaluation(policy, ground, result));
        _clauses = new(() => Outcomes(policy, result.Subjects));
    }

    /// <summary>An evaluation that was revised.</summary>
    internal Evaluation(Standing standing)
    {
        (_policy, _ground) = (standing.Policy, standing.Ground);
        _standing = new(standing);
        _reading = new(() => new ReadEvaluation(standing.Policy, standing.Ground, standing.ToResult()));
        _clauses = new(() => Outcomes(standing.Policy, standing.Subjects));
    }

    /// <summary>The policy.</summary>
    public Policy Policy => _policy.Policy;

    /// <summary>The organization.</summary>
    public Organization Organization => _ground.Organization;

    /// <summary>The instant.</summary>
    public DateTimeOffset Now => _ground.Clock.Instant;

    /// <summary>
    /// The diagnostics in their one order: organization, units, people, channels, reports, posts, messages,
    /// publications, waivers, the policy; within a kind by position in the document; then by id, first related
    /// subject and gap. Suppressed ones are among them.
    /// </summary>
    public IReadOnlyList<Diagnostic> Diagnostics => _reading.Value.Diagnostics;

    /// <summary>How many diagnostics there are, by severity, id and category.</summary>
    public DiagnosticCounts Counts => _reading.Value.Counts;

    /// <summary>What the policy asks for and no channel records, in the order in which documents have it; see <see cref="UnrecordedProperty"/>.</summary>
    public ValueList<UnrecordedProperty> Unrecorded => _reading.Value.Unrecorded;

    /// <summary>Whether there is no error but suppressed ones.</summary>
    public bool IsCompliant => Counts.Errors == 0;

    /// <summary>Whether there is a warning other than suppressed ones.</summary>
    public bool HasWarnings => Counts.Warnings > 0;

    /// <summary>Whether all of the organization was evaluated; false where its document breaks off (SMP0008).</summary>
    public bool IsComplete => Organization.Source?.IsComplete ?? true;

    /// <summary>What was looked at for each clause, in the order of the policy's clauses.</summary>
    public ValueList<ClauseOutcome> Clauses => _clauses.Value;

    /// <summary>The evaluation of the organization after some edits, at the same instant. This one stays as it is.</summary>
    /// <param name="edits">The edits, applied in their order.</param>
    /// <exception cref="ArgumentException">An edit is null.</exception>
    /// <remarks>Costs in proportion to what the edits touch; see <see cref="Apply(Organization)"/>.</remarks>
    public Evaluation Apply(params ReadOnlySpan<Edit> edits) => Apply(Organization.Apply(edits));

    /// <summary>The evaluation of another organization at the same instant. This one stays as it is.</summary>
    /// <param name="edited">The organization, mostly this one's <see cref="Organization"/> changed by <c>with</c> and its tables' own methods.</param>
    /// <exception cref="ArgumentNullException"><paramref name="edited"/> is null.</exception>
    /// <remarks>
    /// What differs is found through what the tables share, and only the subjects are looked at that it touches. Everything is
    /// looked at where the calendar or the tree of units changes, where the number of active people crosses a limit that a
    /// clause asks for, and where tables were made anew instead of changed. The result is the same in any case.
    /// </remarks>
    public Evaluation Apply(Organization edited)
    {
        ArgumentNullException.ThrowIfNull(edited);
        if (ReferenceEquals(edited, Organization)) return this;
        return Revision.ToOrganization(_standing.Value, edited) is { } standing ? new(standing) : Anew(edited, Now);
    }

    /// <summary>The evaluation of the same organization at another instant. This one stays as it is.</summary>
    /// <param name="instant">The instant.</param>
    /// <remarks>For a later instant only those subjects are looked at with which something may have turned in between;
    /// for an earlier one all.</remarks>
    public Evaluation At(DateTimeOffset instant) =>
        Revision.ToInstant(_standing.Value, instant) is { } standing ? new(standing) : Anew(Organization, instant);

    /// <summary>What this evaluation says and an earlier one does not, and the other way round.</summary>
    /// <param name="since">The other evaluation, mostly one that led to this one.</param>
    /// <exception cref="ArgumentNullException"><paramref name="since"/> is null.</exception>
    /// <remarks>Where edits and time led from one to the other, costs in proportion to what differs and to the number of
    /// waivers, unless one of those holds for every subject; otherwise both are read as a whole.</remarks>
    public EvaluationChanges Changes(Evaluation since)
    {
        ArgumentNullException.ThrowIfNull(since);
        bool isFast = _standing.IsValueCreated && since._standing.IsValueCreated && ReferenceEquals(_policy, since._policy)
            && !Differences.WaivesAll(Organization) && !Differences.WaivesAll(since.Organization);
        return isFast
            ? Differences.Between(since._standing.Value, _standing.Value)
            : Differences.Between(since.Diagnostics, Diagnostics);
    }

    private static ValueList<ClauseOutcome> Outcomes(CompiledPolicy policy, long[] subjects) =>
        policy.Clauses.Select(clause => new ClauseOutcome(clause.Clause, subjects[clause.Ordinal])).ToValueList();

    private Evaluation Anew(Organization organization, DateTimeOffset now) => Policy.Evaluate(Facts.Of(organization, _ground.Zones), now);
}
