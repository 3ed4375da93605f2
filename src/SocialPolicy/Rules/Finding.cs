namespace SocialPolicy.Rules;

/// <summary>A fault as it is found: who is at fault with what, in 40 bytes. Its diagnostic is made when somebody reads it.</summary>
internal readonly record struct Finding
{
    private const int Open = -1;

    private readonly byte _kind;
    private readonly byte _relatedKind;

    /// <summary>A fault with nothing beside it, as most are.</summary>
    internal Finding(RuleDescriptor descriptor, SubjectKind kind, int position)
    {
        (Descriptor, _kind, Position) = (descriptor, (byte)kind, position);
        (From, To) = (Open, Open);
    }

    internal Finding(RuleDescriptor descriptor, SubjectKind kind, int position, in Subject? about, in DateRange? gap)
        : this(descriptor, kind, position)
    {
        if (about is { } related) (RelatedId, _relatedKind) = (related.Id, (byte)related.Kind);
        if (gap is not { } days) return;
        (HasGap, From, To) = (true, days.From?.DayNumber ?? Open, days.To?.DayNumber ?? Open);
    }

    /// <summary>The kind of diagnostic.</summary>
    internal RuleDescriptor Descriptor { get; }

    /// <summary>The id of the first related subject, or null where there is none.</summary>
    internal string? RelatedId { get; }

    /// <summary>The subject's position among those of its kind.</summary>
    internal int Position { get; }

    /// <summary>The day number of the gap's first end; −1 where it is open or there is none.</summary>
    internal int From { get; }

    /// <summary>The day number of the gap's last end; −1 where it is open or there is none.</summary>
    internal int To { get; }

    /// <summary>The ordinal of the clause.</summary>
    internal int Clause { get; init; }

    /// <summary>Whether the fault is a gap.</summary>
    internal bool HasGap { get; }

    /// <summary>Whether it stands for faults that are yet to be listed.</summary>
    internal bool IsPostponed { get; init; }

    internal SubjectKind Kind => (SubjectKind)_kind;

    internal SubjectKind RelatedKind => (SubjectKind)_relatedKind;

    internal Subject? Related => RelatedId is null ? null : new Subject(RelatedKind, RelatedId);

    internal DateRange Gap => new(DateOf(From), DateOf(To));

    private static DateOnly? DateOf(int number) => number == Open ? null : DateOnly.FromDayNumber(number);
}
