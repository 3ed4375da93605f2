using System.Runtime.CompilerServices;

namespace SocialPolicy.Rules;

/// <summary>An active person is the only active expert of at most so many running channels (SMP4004).</summary>
/// <remarks>Source: a departure should cost no know-how (S3).</remarks>
public sealed record MustNotBeIrreplaceable : PersonRule
{
    /// <summary>The greatest number of channels that may hang on one person, 0 or more; 0 by default.</summary>
    public int Max { get; init; }

    /// <summary>What makes an expert; <see cref="Competence.PlatformSkills"/> by default.</summary>
    public Competences Competences { get; init; } = Competence.PlatformSkills;

    /// <inheritdoc/>
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [Descriptors.SMP4004];

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public override void Check(in PersonView person, Report report)
    {
        if (!person.IsActive) return;
        ServedChannelsView alone = person.ServedAsOnlyExpert(Competences);
        if (alone.AreMoreThan(Max))
            report.Add(person, Descriptors.SMP4004)?.With("person", person).With("count", alone.Count()).With("max", Max).With("channels", alone.Names());
    }

    /// <inheritdoc/>
    protected internal override void Validate(OptionFaults options)
    {
        options.RequireAtLeast(Max, 0, nameof(Max));
        options.RequireSome(Competences, nameof(Competences));
    }

    /// <inheritdoc/>
    protected internal override bool Implies(Rule other) => other is MustNotBeIrreplaceable irreplaceable && Max <= irreplaceable.Max
        && Competences.Contains(irreplaceable.Competences) && irreplaceable.Competences.Contains(Competences);

    /// <inheritdoc/>
    protected internal override bool HoldsForFewerChannels => true;

    /// <inheritdoc/>
    public override void CheckAll(PersonRange people, Report report)
    {
        foreach (PersonView person in people) Check(in person, report);
    }
}
