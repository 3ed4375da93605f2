using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>What findings have in common that say no more than who is at fault.</summary>
/// <param name="Descriptor">The kind of diagnostic.</param>
/// <param name="Subject">The kind of subject.</param>
/// <param name="Clause">The ordinal of the clause.</param>
/// <param name="IsPostponed">Whether they stand for faults that are yet to be listed.</param>
internal readonly record struct FindingKind(RuleDescriptor Descriptor, SubjectKind Subject, int Clause, bool IsPostponed)
{
    internal bool Is(RuleDescriptor descriptor, SubjectKind subject, bool isPostponed) =>
        ReferenceEquals(Descriptor, descriptor) && Subject == subject && IsPostponed == isPostponed;

    internal bool Is(in FindingKind other) => Clause == other.Clause && Is(other.Descriptor, other.Subject, other.IsPostponed);

    internal Finding At(int position) => new(Descriptor, Subject, position) { Clause = Clause, IsPostponed = IsPostponed };
}
