namespace SocialPolicy.Rules;

/// <summary>A rule about the organization as a whole.</summary>
/// <inheritdoc cref="Rule" path="/remarks"/>
public abstract record OrganizationRule : Rule
{
    /// <inheritdoc/>
    protected internal sealed override bool HoldsForFewerChannels => true;

    /// <summary>Checks the organization and reports what is at fault.</summary>
    /// <param name="organization">The organization.</param>
    /// <param name="report">Takes the faults.</param>
    public abstract void Check(in OrganizationView organization, Report report);
}
