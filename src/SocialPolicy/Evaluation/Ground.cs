using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>What a policy is evaluated over: an organization at an instant, with a way to show rules what they look at.</summary>
internal abstract class Ground
{
    internal abstract Organization Organization { get; }

    internal abstract Clock Clock { get; }

    /// <summary>Where time zone rules come from.</summary>
    internal abstract TimeZoneRules Zones { get; }

    /// <summary>What is at fault in the organization itself.</summary>
    internal abstract IEnumerable<InputFault> Faults { get; }

    /// <summary>Facts that hold what views of a subject show.</summary>
    internal abstract Moment MomentAround(SubjectKind kind, int position);

    /// <summary>The running channels that a clause selects, among those of some facts.</summary>
    internal abstract IRowSelection ChannelsOf(CompiledClause clause, Moment moment);
}
