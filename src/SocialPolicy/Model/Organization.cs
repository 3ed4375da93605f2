namespace SocialPolicy;

/// <summary>
/// How an organization runs its social media: its people, units and channels, and the evidence of
/// what happened on them.
/// </summary>
/// <remarks>
/// Immutable and safe to share between threads. Change it with <c>with</c>; its tables share what
/// does not change. Compares by value, apart from <see cref="Source"/>.
/// </remarks>
public sealed record Organization
{
    /// <summary>The name, or null.</summary>
    public string? Name { get; init; }

    /// <summary>The person who backs social media in the management, or null.</summary>
    public PersonId? Sponsor { get; init; }

    /// <summary>The plan for a crisis, or null.</summary>
    public ReviewedDocument? CrisisPlan { get; init; }

    /// <summary>The calendar; Monday to Friday, 09:00 to 17:00 UTC, no holidays by default.</summary>
    public WorkCalendar Calendar { get; init; } = new();

    /// <summary>The units.</summary>
    public Table<Unit> Units { get; init; } = [];

    /// <summary>The people.</summary>
    public Table<Person> People { get; init; } = [];

    /// <summary>The channels.</summary>
    public Table<Channel> Channels { get; init; } = [];

    /// <summary>The reports that were delivered.</summary>
    public Table<ChannelReport> Reports { get; init; } = [];

    /// <summary>The posts.</summary>
    public Table<Post> Posts { get; init; } = [];

    /// <summary>The messages.</summary>
    public Table<Message> Messages { get; init; } = [];

    /// <summary>The publications.</summary>
    public Table<Publication> Publications { get; init; } = [];

    /// <summary>The waivers.</summary>
    public Table<Waiver> Waivers { get; init; } = [];

    /// <summary>Where the organization was read from, or null where it was made in code. No part of equality.</summary>
    public OrganizationSource? Source { get; init; }

    /// <summary>The organization after some edits, applied in order; this one stays as it is.</summary>
    /// <param name="edits">The edits.</param>
    /// <remarks>Costs in proportion to the edits and the logarithm of the tables that they touch. What was read from a
    /// document keeps its place in it.</remarks>
    /// <exception cref="ArgumentException">An edit is null.</exception>
    public Organization Apply(params ReadOnlySpan<Edit> edits)
    {
        Organization edited = this;
        foreach (Edit edit in edits)
        {
            if (edit is null) throw new ArgumentException("An edit is null.", nameof(edits));
            edited = edit.ApplyTo(edited);
        }

        return edited;
    }

    /// <inheritdoc cref="Apply(ReadOnlySpan{Edit})"/>
    /// <exception cref="ArgumentNullException"><paramref name="edits"/> is null.</exception>
    public Organization Apply(IEnumerable<Edit> edits)
    {
        ArgumentNullException.ThrowIfNull(edits);
        return Apply([.. edits]);
    }

    /// <summary>Whether both organizations say the same, wherever they were read from.</summary>
    /// <param name="other">The organization to compare with.</param>
    public bool Equals(Organization? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Name == other.Name
            && Sponsor == other.Sponsor
            && CrisisPlan == other.CrisisPlan
            && Calendar == other.Calendar
            && Units.Equals(other.Units)
            && People.Equals(other.People)
            && Channels.Equals(other.Channels)
            && Reports.Equals(other.Reports)
            && Posts.Equals(other.Posts)
            && Messages.Equals(other.Messages)
            && Publications.Equals(other.Publications)
            && Waivers.Equals(other.Waivers));

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(Name, Sponsor, CrisisPlan, Calendar, Units.Count, People.Count, Channels.Count, Messages.Count);
}
