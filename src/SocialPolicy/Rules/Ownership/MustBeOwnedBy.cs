using System.Runtime.CompilerServices;

namespace SocialPolicy.Rules;

/// <summary>A channel's owner is active and has one of the roles (SMP1003).</summary>
/// <param name="Roles">The roles that may own.</param>
/// <remarks>Source: LinkedIn and XING belong to the owner of the company in person (S0).</remarks>
public sealed record MustBeOwnedBy(Roles Roles) : ChannelRule
{
    /// <inheritdoc/>
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [Descriptors.SMP1003];

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public override void Check(in ChannelView channel, Report report)
    {
        ActorView owner = channel.Owner;
        if (owner.IsActive && owner.Is(Roles)) return;
        Detail? detail = report.Add(channel, Descriptors.SMP1003)?.With("roles", Roles);
        if (owner.IsActive) detail?.With("owner", owner).With("role", owner.Person.Role);
        else detail?.Say("SMP1003.nobody");
    }

    /// <inheritdoc/>
    protected internal override void Validate(OptionFaults options) => options.RequireSome(Roles, nameof(Roles));

    /// <inheritdoc/>
    protected internal override bool Implies(Rule other) => other is MustBeOwnedBy owned && owned.Roles.Contains(Roles);

    /// <inheritdoc/>
    protected internal override Conflict ConflictWith(Rule other, Clock clock) =>
        other is MustBeOwnedBy owned && !Roles.Overlaps(owned.Roles) ? Conflict.Exclusion : Conflict.None;

    /// <inheritdoc/>
    public override void CheckAll(ChannelRange channels, Report report)
    {
        foreach (ChannelView channel in channels) Check(in channel, report);
    }
}
