using System.Runtime.CompilerServices;

namespace SocialPolicy.Rules;

/// <summary>A channel has an owner (SMP1001) who is active (SMP1002).</summary>
/// <remarks>Source: responsibilities are settled clearly and accounts have named owners (S2, S3, G).</remarks>
public sealed record MustHaveOwner : ChannelRule
{
    /// <inheritdoc/>
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [Descriptors.SMP1001, Descriptors.SMP1002];

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public override void Check(in ChannelView channel, Report report)
    {
        ActorView owner = channel.Owner;
        if (!owner.Exists)
            report.Add(channel, Descriptors.SMP1001)?.With("named", channel.Channel.Owner?.Value);
        else if (!owner.IsActive)
            report.Add(channel, Descriptors.SMP1002)?.With("owner", owner).With("until", owner.HasLeft ? owner.Person.EmployedUntil : null);
    }

    /// <inheritdoc/>
    public override void CheckAll(ChannelRange channels, Report report)
    {
        foreach (ChannelView channel in channels) Check(in channel, report);
    }
}
