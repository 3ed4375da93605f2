namespace SocialPolicy.Rules;

/// <summary>A rule about publications, one at a time.</summary>
/// <inheritdoc cref="Rule" path="/remarks"/>
public abstract record PublicationRule : Rule
{
    /// <inheritdoc/>
    protected internal sealed override bool HoldsForFewerChannels => true;

    /// <summary>Checks a publication and reports what is at fault.</summary>
    /// <param name="publication">The publication.</param>
    /// <param name="report">Takes the faults.</param>
    public abstract void Check(in PublicationView publication, Report report);
}
