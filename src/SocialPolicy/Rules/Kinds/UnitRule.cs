namespace SocialPolicy.Rules;

/// <summary>A rule about units, one at a time.</summary>
/// <inheritdoc cref="Rule" path="/remarks"/>
public abstract record UnitRule : Rule
{
    /// <inheritdoc/>
    protected internal sealed override bool HoldsForFewerChannels => true;

    /// <summary>Checks a unit and reports what is at fault.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="report">Takes the faults.</param>
    public abstract void Check(in UnitView unit, Report report);
}
