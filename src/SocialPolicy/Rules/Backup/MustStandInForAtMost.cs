using System.Runtime.CompilerServices;

namespace SocialPolicy.Rules;

/// <summary>An active person is deputy of at most so many running channels (SMP4006).</summary>
/// <remarks>Source: a backup who is everybody's backup is nobody's (S3).</remarks>
public sealed record MustStandInForAtMost : PersonRule
{
    /// <summary>The greatest number of channels, 0 or more; 3 by default.</summary>
    public int Max { get; init; } = 3;

    /// <inheritdoc/>
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [Descriptors.SMP4006];

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public override void Check(in PersonView person, Report report)
    {
        if (!person.IsActive) return;
        if (person.Deputized.AreMoreThan(Max))
            report.Add(person, Descriptors.SMP4006)?.With("person", person).With("count", person.Deputized.Count()).With("max", Max).With("channels", person.Deputized.Names());
    }

    /// <inheritdoc/>
    protected internal override void Validate(OptionFaults options) => options.RequireAtLeast(Max, 0, nameof(Max));

    /// <inheritdoc/>
    protected internal override bool Implies(Rule other) => other is MustStandInForAtMost most && Max <= most.Max;

    /// <inheritdoc/>
    protected internal override bool HoldsForFewerChannels => true;

    /// <inheritdoc/>
    public override void CheckAll(PersonRange people, Report report)
    {
        foreach (PersonView person in people) Check(in person, report);
    }
}
