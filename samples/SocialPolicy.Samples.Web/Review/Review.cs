namespace SocialPolicy.Samples.Web;

/// <summary>The organization, held against the policy at an instant: what every page and every answer is made from.</summary>
/// <remarks>Immutable and safe to share between threads. A change leads to another review; this one stays as it is.</remarks>
public sealed class Review
{
    private readonly Lazy<IReadOnlyList<ChannelReview>> _channels;
    private readonly Lazy<CoverageCalendar> _coverage;

    internal Review(long number, long version, Evaluation evaluation, string policyHash)
    {
        (Number, Version, Evaluation, PolicyHash) = (number, version, evaluation, policyHash);
        Days = new OrganizationDays(evaluation.Organization.Calendar);
        _channels = new(() => ChannelReview.All(this));
        _coverage = new(() => CoverageCalendar.Of(this));
    }

    /// <summary>The number of the evaluation: another one with every change and every day.</summary>
    public long Number { get; }

    /// <summary>The version of the organization: another one with every change. Who changes it names the version he saw.</summary>
    public long Version { get; }

    /// <summary>The evaluation.</summary>
    public Evaluation Evaluation { get; }

    /// <summary>The organization.</summary>
    public Organization Organization => Evaluation.Organization;

    /// <summary>The policy.</summary>
    public Policy Policy => Evaluation.Policy;

    /// <summary>The instant for which the evaluation was made.</summary>
    public DateTimeOffset At => Evaluation.Now;

    /// <summary>The date of that instant in the organization's calendar.</summary>
    public DateOnly Today => Days.DateOf(At);

    /// <summary>Days and instants in the organization's calendar.</summary>
    public OrganizationDays Days { get; }

    /// <summary>The channels in the order of the document, each with what belongs to it.</summary>
    public IReadOnlyList<ChannelReview> Channels => _channels.Value;

    /// <summary>Who covers which channel on which of the next 90 days.</summary>
    public CoverageCalendar Coverage => _coverage.Value;

    internal string PolicyHash { get; }

    /// <summary>The channel of an id, or null.</summary>
    public ChannelReview? Channel(ChannelId id) => Channels.FirstOrDefault(channel => channel.Channel.Id == id);

    /// <summary>The review in numbers.</summary>
    internal EvaluationRecord ToRecord(EvaluationCause cause) => new()
    {
        Number = Number,
        Version = Version,
        At = At,
        Cause = cause,
        Policy = PolicyHash,
        Channels = Organization.Channels.Count(channel => channel.Status == ChannelStatus.Active),
        Errors = Evaluation.Counts.Errors,
        Warnings = Evaluation.Counts.Warnings,
        Infos = Evaluation.Counts.Infos,
        Waived = Evaluation.Counts.Suppressed,
    };
}
