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

    /// <summary>
    /// Checks publications one after the other. A sealed rule that repeats this line as an override of its own lets
    /// the compiler put <see cref="Check"/> into the loop; it means the same without.
    /// </summary>
    /// <param name="publications">The publications.</param>
    /// <param name="report">Takes the faults.</param>
    public virtual void CheckAll(PublicationRange publications, Report report)
    {
        foreach (PublicationView publication in publications) Check(in publication, report);
    }
}
