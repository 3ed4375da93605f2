namespace SocialPolicy.Rules;

/// <summary>How what one rule asks for stands to what another one asks for.</summary>
public enum Conflict
{
    /// <summary>Both can be met, and neither is in the way of the other.</summary>
    None,

    /// <summary>Both can be met by a channel that both are asked of, but they pull against each other (SMP0105).</summary>
    Tension,

    /// <summary>No channel that both are asked of can meet both (SMP0102).</summary>
    Exclusion,

    /// <summary>Both cannot be met where every channel of which this rule is asked is one of which the other is asked as well (SMP0102).</summary>
    ExclusionWithin,
}
