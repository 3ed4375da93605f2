namespace SocialPolicy;

/// <summary>
/// An organization indexed once: references resolved, teams laid out, evidence grouped by channel.
/// Make them once where an organization is evaluated several times.
/// </summary>
/// <remarks>Immutable and safe to share between threads. Facts know no instant; an evaluation brings it.</remarks>
public sealed class Facts
{
    private readonly Lazy<ReverseIndex> _reverse;
    private readonly Lazy<EscalationFacts> _escalations;
    private readonly Lazy<PublicationFacts> _publications;
    private readonly Lazy<IReadOnlyList<InputFault>> _faults;

    private Facts(Organization organization, TimeZoneRules zones)
    {
        (Organization, Zones) = (organization, zones);
        Calendar = new ResolvedCalendar(organization.Calendar, zones(organization.Calendar.TimeZone) ?? TimeZoneInfo.Utc);
        Units = UnitTree.Of(organization.Units);
        People = PersonFacts.Of(organization.People);
        ReadReferences? references = ReadReferences.For(organization);
        Channels = ChannelIndexing.Run(organization, Calendar, references);
        Digests = new ChannelDigests(Channels);
        Access = new(people => AccessSummary.OfAll(Channels, people.Statuses));
        SoleExperts = new(people => SocialPolicy.SoleExperts.Of(Channels, Digests.Of(people, threads: 1).TeamSkills, people));
        Evidence = EvidenceFacts.Of(organization, Channels, Units, references);
        _publications = new(() => new PublicationFacts(organization));
        _faults = new(() => InputFaults.Find(organization, zones));
        _escalations = new(() => EscalationFacts.Of(organization, Channels.Rows, PersonFacts.NumberOf));
        _reverse = new(() => ReverseIndex.Of(People.Count, Channels.Rows, Channels.Links, Channels.RowOfSlot));
    }

    /// <summary>The organization.</summary>
    public Organization Organization { get; }

    internal TimeZoneRules Zones { get; }

    internal ResolvedCalendar Calendar { get; }

    internal UnitTree Units { get; }

    internal PersonFacts People { get; }

    internal ChannelFacts Channels { get; }

    internal ChannelDigests Digests { get; }

    /// <summary>What is asked on a day of those who hold access, by row.</summary>
    internal OfTheDay<AccessSummary[]> Access { get; }

    /// <summary>The rows of the channels on which each person is the only one with some competence.</summary>
    internal OfTheDay<Grouping> SoleExperts { get; }

    internal EvidenceFacts Evidence { get; }

    /// <summary>What rules ask of publications; made when a rule about them first asks.</summary>
    internal PublicationFacts Publications => _publications.Value;

    /// <summary>
    /// What is at fault in the organization itself: SMP0001 to SMP0003, SMP0005 and SMP0006; looked for when
    /// diagnostics are first read, because no rule asks.
    /// </summary>
    internal IReadOnlyList<InputFault> Faults => _faults.Value;

    /// <summary>The channels of each person; made when a rule about people first asks.</summary>
    internal ReverseIndex Reverse => _reverse.Value;

    /// <summary>Whom the channels name for topics; found when a rule first asks, because most policies do not.</summary>
    internal EscalationFacts Escalations => _escalations.Value;

    /// <summary>Indexes an organization.</summary>
    /// <param name="organization">The organization.</param>
    /// <param name="timeZones">Where time zone rules come from; the platform's where null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="organization"/> is null.</exception>
    public static Facts Of(Organization organization, TimeZoneRules? timeZones = null)
    {
        ArgumentNullException.ThrowIfNull(organization);
        return new(organization, timeZones ?? PlatformTimeZones.Find);
    }
}
