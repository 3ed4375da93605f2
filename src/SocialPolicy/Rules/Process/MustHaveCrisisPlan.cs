namespace SocialPolicy.Rules;

/// <summary>The organization has a plan for a crisis that was reviewed of late (SMP7005).</summary>
/// <remarks>Source: a risk strategy is ready (S2).</remarks>
public sealed record MustHaveCrisisPlan : OrganizationRule
{
    /// <summary>How long a review holds: calendar months and days; one year by default.</summary>
    public Period MaxAge { get; init; } = Period.Years(1);

    /// <inheritdoc/>
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [Descriptors.SMP7005];

    /// <inheritdoc/>
    public override void Check(in OrganizationView organization, Report report)
    {
        ReviewedDocument? plan = organization.CrisisPlan;
        bool isThere = !string.IsNullOrWhiteSpace(plan?.Document);
        if (isThere && organization.Clock.IsReviewed(plan?.Reviewed, MaxAge)) return;
        report.Add(Descriptors.SMP7005)
            ?.With("reviewed", plan?.Reviewed).With("maxAge", MaxAge).Say(isThere ? "SMP7005.review" : "SMP7005.Message");
    }

    /// <inheritdoc/>
    protected internal override bool Implies(Rule other) => other is MustHaveCrisisPlan plan && MaxAge.IsNeverLongerThan(plan.MaxAge);

    /// <inheritdoc/>
    protected internal override void Validate(OptionFaults options) => options.RequireDays(MaxAge, nameof(MaxAge));
}
