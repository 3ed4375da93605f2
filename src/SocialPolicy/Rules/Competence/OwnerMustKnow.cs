using System.Runtime.CompilerServices;

namespace SocialPolicy.Rules;

/// <summary>The active owner of a channel has all the competences (SMP6001).</summary>
/// <param name="Competences">What the owner must have.</param>
/// <remarks>Source: whoever is responsible needs more than a knack for the platform (S1). A channel without an active owner
/// is for <see cref="MustHaveOwner"/> to report.</remarks>
public sealed record OwnerMustKnow(Competences Competences) : ChannelRule
{
    /// <inheritdoc/>
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [Descriptors.SMP6001];

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public override void Check(in ChannelView channel, Report report)
    {
        ActorView owner = channel.Owner;
        if (!owner.IsActive || owner.Has(Competences)) return;
        report.Add(channel, Descriptors.SMP6001)?.With("owner", owner).With("lacking", owner.Lacking(Competences));
    }

    /// <inheritdoc/>
    protected internal override void Validate(OptionFaults options) => options.RequireSome(Competences, nameof(Competences));

    /// <inheritdoc/>
    protected internal override bool Implies(Rule other) => other is OwnerMustKnow owner && Competences.Contains(owner.Competences);

    /// <inheritdoc/>
    public override void CheckAll(ChannelRange channels, Report report)
    {
        foreach (ChannelView channel in channels) Check(in channel, report);
    }
}
