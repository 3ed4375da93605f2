namespace SocialPolicy;

/// <summary>An account or a place on a platform through which the organization speaks.</summary>
/// <remarks>Immutable. Compares by value.</remarks>
public sealed record Channel : IKeyed
{
    // There are many channels, and nearly all that is read stays: what may be missing is kept in as few bytes as it needs.
    private readonly string? _unit;
    private readonly string? _owner;
    private readonly string? _speaksFor;
    private readonly int _since;
    private readonly int _accessReviewed;
    private readonly ChannelResources? _resources;

    /// <summary>The id.</summary>
    public required ChannelId Id { get; init; }

    /// <summary>The platform that the channel is on.</summary>
    public required Platform Platform { get; init; }

    /// <summary>The handle on the platform, such as <c>@muster</c>, or null.</summary>
    public string? Handle { get; init; }

    /// <summary>Where the channel is found, or null.</summary>
    public string? Url { get; init; }

    /// <summary>The name that people use, or null.</summary>
    public string? Name { get; init; }

    /// <summary>What the channel is for; <see cref="Purpose.Corporate"/> by default.</summary>
    public Purpose Purpose { get; init; }

    /// <summary>Whether the channel is in use; <see cref="ChannelStatus.Active"/> by default.</summary>
    public ChannelStatus Status { get; init; }

    /// <summary>The date on which the channel was opened, or null.</summary>
    public DateOnly? Since
    {
        get => KeptDate.From(_since);
        init => _since = KeptDate.Of(value);
    }

    /// <summary>The unit that the channel belongs to, or null.</summary>
    public UnitId? Unit
    {
        get => UnitId.OfKept(_unit);
        init => _unit = value?.Value;
    }

    /// <summary>The person who is accountable, or null.</summary>
    public PersonId? Owner
    {
        get => PersonId.OfKept(_owner);
        init => _owner = value?.Value;
    }

    /// <summary>The people who post and answer.</summary>
    public ValueList<PersonId> Operators { get; init; }

    /// <summary>The people who stand in.</summary>
    public ValueList<PersonId> Deputies { get; init; }

    /// <summary>The people who hold administrator access.</summary>
    public ValueList<PersonId> Access { get; init; }

    /// <summary>Whether signing in takes a second factor.</summary>
    public bool TwoFactor { get; init; }

    /// <summary>The date on which somebody last went through <see cref="Access"/>, or null.</summary>
    public DateOnly? AccessReviewed
    {
        get => KeptDate.From(_accessReviewed);
        init => _accessReviewed = KeptDate.Of(value);
    }

    /// <summary>Whether the channel is named on the organization's public list of accounts.</summary>
    public bool Listed { get; init; }

    /// <summary>The person in whose name the channel speaks, or null where it speaks in nobody's.</summary>
    public PersonId? SpeaksFor
    {
        get => PersonId.OfKept(_speaksFor);
        init => _speaksFor = value?.Value;
    }

    /// <summary>How readers are told that somebody else writes; <see cref="Disclosure.None"/> by default.</summary>
    public Disclosure Disclosure { get; init; }

    /// <summary>What the profile picture shows, or null where that is not recorded.</summary>
    public Picture? Picture { get; init; }

    /// <summary>Where the imprint is found, or null.</summary>
    public string? Imprint { get; init; }

    /// <summary>Whether the owner may decide without asking.</summary>
    public bool OwnerDecides { get; init; }

    /// <summary>What has been agreed about reports, or null.</summary>
    public ReportingAgreement? Reporting { get; init; }

    /// <summary>The time in which the channel promises an answer, or null.</summary>
    public ResponseLimit? ResponseTarget { get; init; }

    /// <summary>The steps before anything goes out, in their order.</summary>
    public ValueList<ApprovalStep> Approval { get; init; }

    /// <summary>Who is turned to with which topic, in the order of the document.</summary>
    public ValueList<Escalation> Escalation { get; init; }

    /// <summary>The documented strategy, or null.</summary>
    public ReviewedDocument? Strategy { get; init; }

    /// <summary>The figures by which the channel's success is measured.</summary>
    public ValueList<string> Kpis { get; init; }

    /// <summary>The yearly budget in the organization's currency, or null.</summary>
    public decimal? Budget
    {
        get => _resources?.Budget;
        init => _resources = ChannelResources.OrNone(value, HoursPerWeek);
    }

    /// <summary>The working time for the channel in hours per week, or null.</summary>
    public decimal? HoursPerWeek
    {
        get => _resources?.HoursPerWeek;
        init => _resources = ChannelResources.OrNone(Budget, value);
    }

    string IKeyed.Key => Id.Value;
}
