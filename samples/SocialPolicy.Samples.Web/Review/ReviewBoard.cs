using SocialPolicy.Json;

namespace SocialPolicy.Samples.Web;

/// <summary>Holds the current review, makes changes, and tells who is watching.</summary>
/// <remarks>Safe to use from several threads. Readers take <see cref="Current"/> and never wait; changes are made one after the
/// other, each on the disk before anybody sees it.</remarks>
public sealed class ReviewBoard : IDisposable
{
    private const string System = "system";

    private readonly Journal _journal;
    private readonly PolicySource _policy;
    private readonly TimeProvider _clock;
    private readonly SemaphoreSlim _turn = new(1);
    private readonly Watchers _watchers = new();
    private volatile Review? _current;

    internal ReviewBoard(Journal journal, PolicySource policy, TimeProvider clock) =>
        (_journal, _policy, _clock) = (journal, policy, clock);

    /// <summary>What there is now.</summary>
    /// <exception cref="InvalidOperationException">The board has not been loaded yet.</exception>
    public Review Current => _current ?? throw new InvalidOperationException("The board has not been loaded yet.");

    /// <summary>Whether the board has been loaded.</summary>
    public bool IsLoaded => _current is not null;

    private DateTimeOffset Now
    {
        get
        {
            DateTimeOffset now = _clock.GetUtcNow().ToUniversalTime();
            return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerSecond));
        }
    }

    /// <summary>Takes the journal's steps again; the first time the sample company is put in.</summary>
    public async Task Load()
    {
        await _journal.Keep(_policy);
        IReadOnlyList<JournalEntry> steps = await _journal.StepsTo();
        if (steps.Count == 0)
        {
            await Found();
            return;
        }

        Organization organization = Replay.Of(steps);
        long version = steps[^1].Version;
        EvaluationRecord last = (await _journal.Evaluation())!;
        var days = new OrganizationDays(organization.Calendar);
        bool stands = last.Policy == _policy.Hash && days.DateOf(last.At) == days.DateOf(Now);
        var review = new Review(
            stands ? last.Number : last.Number + 1, version, _policy.Policy.Evaluate(organization, stands ? last.At : Now), _policy.Hash);
        if (!stands) await _journal.Add(review.ToRecord(EvaluationCause.Start));
        _current = review;
    }

    /// <summary>Changes the organization, or says why not.</summary>
    /// <param name="change">The change.</param>
    /// <param name="expectedVersion">The version of the organization that the change was meant for.</param>
    /// <param name="who">Who makes it, as the audit is to name him.</param>
    public async Task<ChangeOutcome> Change(Change change, long expectedVersion, string who)
    {
        await _turn.WaitAsync();
        try
        {
            Review current = Current;
            if (current.Version != expectedVersion) return new ChangeOutcome.Conflict(current);
            Proposal proposal = change.Propose(current);
            if (proposal.Step is not { } step) return proposal.Refusal!;

            DateTimeOffset now = Now;
            Evaluation before = current.Evaluation.At(now);
            var next = new Review(current.Number + 1, current.Version + 1, step.ApplyTo(before), _policy.Hash);
            await _journal.Add(next.ToRecord(EvaluationCause.Change), Entry(next, step, who), Audit(next, change, proposal, who));
            Publish(next);
            return new ChangeOutcome.Done(next, next.Evaluation.Changes(since: before), proposal.Notes);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>What would become of a change. Nothing is kept.</summary>
    /// <param name="change">The change.</param>
    /// <param name="expectedVersion">The version of the organization that the change is meant for.</param>
    public ChangeOutcome Preview(Change change, long expectedVersion)
    {
        Review current = Current;
        if (current.Version != expectedVersion) return new ChangeOutcome.Conflict(current);
        Proposal proposal = change.Propose(current);
        if (proposal.Step is not { } step) return proposal.Refusal!;
        Evaluation before = current.Evaluation.At(Now);
        var review = new Review(current.Number, current.Version, step.ApplyTo(before), _policy.Hash);
        return new ChangeOutcome.Done(review, review.Evaluation.Changes(since: before), proposal.Notes);
    }

    /// <summary>Moves the evaluation on to the present instant, and keeps it.</summary>
    public async Task MoveOn(EvaluationCause cause)
    {
        await _turn.WaitAsync();
        try
        {
            Review current = Current;
            var next = new Review(current.Number + 1, current.Version, current.Evaluation.At(Now), _policy.Hash);
            await _journal.Add(next.ToRecord(cause));
            Publish(next);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>The current review and then each that follows; one that is followed at once may be left out.</summary>
    public IAsyncEnumerable<Review> Watch(CancellationToken cancellationToken) => _watchers.Watch(() => Current, cancellationToken);

    /// <inheritdoc/>
    public void Dispose() => _turn.Dispose();

    private async Task Found()
    {
        var step = new Step(StepKind.Upload, SampleCompany.DocumentName, SampleCompany.Document());
        Evaluation evaluation = _policy.Policy.Evaluate(step.ApplyTo(new Organization()), Now);
        var review = new Review(1, 1, evaluation, _policy.Hash);
        var audit = new AuditEntry
        {
            At = review.At,
            Who = System,
            Action = "organization.sample",
            Subject = "organization",
            Version = 1,
            After = OrganizationJson.WriteToString(review.Organization),
        };
        await _journal.Add(review.ToRecord(EvaluationCause.Start), Entry(review, step, System), audit);
        _current = review;
    }

    private void Publish(Review review)
    {
        // Made here once, so that no reader has to wait for it.
        _ = review.Channels;
        _current = review;
        _watchers.Tell(review);
    }

    private static JournalEntry Entry(Review review, Step step, string who) => new()
    {
        Version = review.Version,
        At = review.At,
        Who = who,
        Kind = step.Kind,
        Document = step.Document,
        Content = step.Content,
    };

    private static AuditEntry Audit(Review review, Change change, Proposal proposal, string who) => new()
    {
        At = review.At,
        Who = who,
        Action = change.Action,
        Subject = proposal.Subject,
        Version = review.Version,
        Before = Text(proposal.Before),
        After = Text(proposal.After),
    };

    private static string? Text(byte[]? utf8) => utf8 is null ? null : global::System.Text.Encoding.UTF8.GetString(utf8);
}
