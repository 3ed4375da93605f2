using System.Runtime.CompilerServices;

namespace SocialPolicy.Rules;

/// <summary>So many distinct active members of a channel's team have all the competences (SMP4001).</summary>
/// <remarks>Source: several experts who talk to each other (S3).</remarks>
public sealed record MustHaveExperts : ChannelRule
{
    /// <summary>The least number of experts, 1 or more; 2 by default.</summary>
    public int Min { get; init; } = 2;

    /// <summary>What makes an expert; <see cref="Competence.PlatformSkills"/> by default.</summary>
    public Competences Competences { get; init; } = Competence.PlatformSkills;

    /// <inheritdoc/>
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [Descriptors.SMP4001];

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public override void Check(in ChannelView channel, Report report)
    {
        if (channel.Team.HasActive(Min, Competences)) return;
        report.Add(channel, Descriptors.SMP4001)
            ?.With("count", channel.Team.CountActive(Competences)).With("min", Min).With("competences", Competences);
    }

    /// <inheritdoc/>
    protected internal override void Validate(OptionFaults options)
    {
        options.RequireAtLeast(Min, 1, nameof(Min));
        options.RequireSome(Competences, nameof(Competences));
    }

    /// <inheritdoc/>
    protected internal override bool Implies(Rule other) => other is MustHaveExperts experts && Min >= experts.Min && Competences.Contains(experts.Competences);

    /// <inheritdoc/>
    public override void CheckAll(ChannelRange channels, Report report)
    {
        foreach (ChannelView channel in channels) Check(in channel, report);
    }
}
