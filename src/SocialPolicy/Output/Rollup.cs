namespace SocialPolicy.Output;

/// <summary>What people read of an evaluation: a line for each property that is recorded nowhere, in place of a diagnostic for each channel.</summary>
/// <remarks>
/// <para>A line stands for the diagnostics of a property that is recorded on no channel and missed on two or more
/// (<see cref="Evaluation.Unrecorded"/>). A diagnostic that is waived, or that reports also what other channels record and
/// this one does not, is listed by itself. Counts and the verdict are those of the evaluation; nothing is dropped.</para>
/// <para>Immutable and safe to share between threads.</para>
/// </remarks>
public sealed class Rollup
{
    private readonly Evaluation? _evaluation;
    private readonly HashSet<string> _ids;
    private readonly HashSet<string> _properties;
    private readonly Lazy<int> _standsFor;
    private readonly Lazy<int> _activeChannels;

    /// <summary>Rolls up an evaluation.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <exception cref="ArgumentNullException"><paramref name="evaluation"/> is null.</exception>
    public Rollup(Evaluation evaluation)
        : this(evaluation, evaluation?.Unrecorded ?? throw new ArgumentNullException(nameof(evaluation)))
    {
    }

    private Rollup(Evaluation? evaluation, ValueList<UnrecordedProperty> unrecorded)
    {
        _evaluation = evaluation;
        Properties = unrecorded.Where(property => property.Channels > 1).ToValueList();
        _ids = Properties.SelectMany(property => property.Ids).ToHashSet(StringComparer.Ordinal);
        _properties = Properties.Select(property => property.Property).ToHashSet(StringComparer.Ordinal);
        _activeChannels = new(() => _evaluation!.Organization.Channels.Count(channel => channel.Status == ChannelStatus.Active));
        _standsFor = new(() => _ids.Count == 0 ? 0 : _evaluation!.Diagnostics.Count(Covers));
    }

    /// <summary>One that leaves every diagnostic by itself.</summary>
    internal static Rollup None { get; } = new(null, []);

    /// <summary>The properties that have a line, in the order in which documents have them.</summary>
    public ValueList<UnrecordedProperty> Properties { get; }

    /// <summary>How many diagnostics the lines stand for.</summary>
    public int StandsFor => _standsFor.Value;

    /// <summary>The diagnostics that are listed by themselves, in their order.</summary>
    public IEnumerable<Diagnostic> Listed => _evaluation!.Diagnostics.Where(diagnostic => !Covers(diagnostic));

    /// <summary>Whether a line stands for a diagnostic of the evaluation.</summary>
    /// <param name="diagnostic">The diagnostic.</param>
    /// <exception cref="ArgumentNullException"><paramref name="diagnostic"/> is null.</exception>
    public bool Covers(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        if (diagnostic.IsSuppressed || !_ids.Contains(diagnostic.Id) || diagnostic.Subject.Kind != SubjectKind.Channel) return false;
        if (diagnostic.Descriptor.RequiredProperties.Count == 1) return true;
        Channel? channel = _evaluation!.Organization.Channels.Find(new ChannelId(diagnostic.Subject.Id));
        return channel is not null && diagnostic.Descriptor.RequiredProperties
            .All(property => _properties.Contains(property) || ChannelProperties.IsRecorded(property, channel));
    }

    /// <summary>The line of a property: <c>budget is recorded nowhere: SMP3006 on all 1,865 channels</c>.</summary>
    /// <param name="property">One of <see cref="Properties"/>.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentNullException"><paramref name="property"/> is null.</exception>
    public string GetMessage(UnrecordedProperty property, Language language = Language.English)
    {
        ArgumentNullException.ThrowIfNull(property);
        var texts = new OutputTexts(language);
        bool isEach = _evaluation is not null && property.Channels == _activeChannels.Value;
        string line = (isEach, property.Channels) switch
        {
            (true, 1) => "RecordedNowhere.only",
            (true, _) => "RecordedNowhere.all",
            (false, 1) => "RecordedNowhere.one",
            _ => "RecordedNowhere",
        };
        return texts.Fill(
            line,
            ("property", property.Property),
            ("ids", string.Join(", ", property.Ids)),
            ("channels", texts.Number(property.Channels)));
    }
}
