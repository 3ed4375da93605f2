namespace SocialPolicy.Rules;

/// <summary>Somebody in the active leadership backs social media (SMP1009).</summary>
/// <remarks>Source: social media is a leadership task, and the management stands behind the team (S1, S4).</remarks>
public sealed record MustHaveSponsor : OrganizationRule
{
    /// <inheritdoc/>
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [Descriptors.SMP1009];

    /// <inheritdoc/>
    public override void Check(in OrganizationView organization, Report report)
    {
        ActorView sponsor = organization.Sponsor;
        if (!sponsor.IsActive || !sponsor.Is(Roles.Leadership)) report.Add(Descriptors.SMP1009)?.With("sponsor", sponsor);
    }
}
