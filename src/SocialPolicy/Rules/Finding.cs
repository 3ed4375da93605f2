using System.Runtime.InteropServices;

namespace SocialPolicy.Rules;

/// <summary>A fault as it is found: who is at fault with what, in a few bytes. Its diagnostic is made when somebody reads it.</summary>
/// <param name="Descriptor">The kind of diagnostic.</param>
/// <param name="RelatedId">The id of the first related subject, or null where there is none.</param>
/// <param name="Position">The subject's position among those of its kind.</param>
/// <param name="From">The day number of the gap's first end, or <see cref="Open"/>.</param>
/// <param name="To">The day number of the gap's last end, or <see cref="Open"/>.</param>
/// <param name="Clause">The ordinal of the clause.</param>
/// <param name="Kind">The subject's kind.</param>
/// <param name="RelatedKind">The first related subject's kind.</param>
/// <param name="HasGap">Whether the fault is a gap.</param>
/// <param name="IsPostponed">Whether it stands for faults that are yet to be listed.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Finding(
    RuleDescriptor Descriptor,
    string? RelatedId,
    int Position,
    int From,
    int To,
    int Clause,
    SubjectKind Kind,
    SubjectKind RelatedKind,
    bool HasGap,
    bool IsPostponed = false)
{
    internal const int Open = -1;

    internal Subject? Related => RelatedId is null ? null : new Subject(RelatedKind, RelatedId);

    internal DateRange Gap => new(DateOf(From), DateOf(To));

    internal static Finding Of(RuleDescriptor descriptor, SubjectKind kind, int position, Subject? about, DateRange? gap) => new(
        descriptor,
        about?.Id,
        position,
        gap?.From?.DayNumber ?? Open,
        gap?.To?.DayNumber ?? Open,
        Clause: 0,
        kind,
        about?.Kind ?? default,
        gap is not null);

    private static DateOnly? DateOf(int number) => number == Open ? null : DateOnly.FromDayNumber(number);
}
