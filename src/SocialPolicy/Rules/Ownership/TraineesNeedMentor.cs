using System.Runtime.CompilerServices;

namespace SocialPolicy.Rules;

/// <summary>A channel that only trainees run has an active owner who is none (SMP1005).</summary>
/// <remarks>Source: never leave an intern alone with a channel (S0, S1).</remarks>
public sealed record TraineesNeedMentor : ChannelRule
{
    /// <inheritdoc/>
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [Descriptors.SMP1005];

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public override void Check(in ChannelView channel, Report report)
    {
        ActorView owner = channel.Owner;
        if (owner.IsActive && owner.Is(Roles.NonTrainee)) return;
        if (channel.Posters.AllActiveAre(Roles.Trainee)) report.Add(channel, Descriptors.SMP1005)?.With("owner", owner);
    }

    /// <inheritdoc/>
    public override void CheckAll(ChannelRange channels, Report report)
    {
        foreach (ChannelView channel in channels) Check(in channel, report);
    }
}
