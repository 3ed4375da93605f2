using System.Runtime.CompilerServices;

namespace SocialPolicy.Rules;

/// <summary>Every active poster of a channel has one of the roles (SMP1004).</summary>
/// <param name="Roles">The roles that may post and answer.</param>
/// <remarks>Source: each network has its own answer to who may write on it (S0, S1).</remarks>
public sealed record MayBeOperatedBy(Roles Roles) : ChannelRule
{
    /// <inheritdoc/>
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [Descriptors.SMP1004];

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public override void Check(in ChannelView channel, Report report)
    {
        if (!channel.Posters.AnyActiveIsNot(Roles) || report.Postpones(channel, Descriptors.SMP1004)) return;
        CheckEach(in channel, report);
    }

    private void CheckEach(in ChannelView channel, Report report)
    {
        foreach (ActorView poster in channel.Posters)
        {
            if (!poster.IsActive || poster.Is(Roles)) continue;
            report.Add(channel, Descriptors.SMP1004, about: poster.Subject)
                ?.With("poster", poster).With("role", poster.Person.Role).With("roles", Roles);
        }
    }

    /// <inheritdoc/>
    protected internal override void Validate(OptionFaults options) => options.RequireSome(Roles, nameof(Roles));

    /// <inheritdoc/>
    protected internal override bool Implies(Rule other) => other is MayBeOperatedBy operated && operated.Roles.Contains(Roles);

    /// <inheritdoc/>
    public override void CheckAll(ChannelRange channels, Report report)
    {
        foreach (ChannelView channel in channels) Check(in channel, report);
    }
}
