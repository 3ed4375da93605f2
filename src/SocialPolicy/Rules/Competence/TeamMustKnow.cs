using System.Runtime.CompilerServices;

namespace SocialPolicy.Rules;

/// <summary>The active team of a channel has all the competences together (SMP6002).</summary>
/// <remarks>Source: whoever is responsible needs eleven competences, and hardly one person has them all (S1).</remarks>
public sealed record TeamMustKnow : ChannelRule
{
    /// <summary>What the team must have; the eleven well-known competences by default.</summary>
    public Competences Competences { get; init; } = Competences.AllWellKnown;

    /// <inheritdoc/>
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [Descriptors.SMP6002];

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public override void Check(in ChannelView channel, Report report)
    {
        if (channel.Team.HaveTogether(Competences)) return;
        Detail? detail = report.Add(channel, Descriptors.SMP6002)?.With("lacking", channel.Team.Lacking(Competences));
        if (!channel.Team.AnyActive) detail?.Say("SMP6002.nobody");
    }

    /// <inheritdoc/>
    protected internal override void Validate(OptionFaults options) => options.RequireSome(Competences, nameof(Competences));

    /// <inheritdoc/>
    protected internal override bool Implies(Rule other) => other is TeamMustKnow team && Competences.Contains(team.Competences);

    /// <inheritdoc/>
    public override void CheckAll(ChannelRange channels, Report report)
    {
        foreach (ChannelView channel in channels) Check(in channel, report);
    }
}
