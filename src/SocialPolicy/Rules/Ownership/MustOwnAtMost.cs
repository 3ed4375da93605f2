using System.Runtime.CompilerServices;

namespace SocialPolicy.Rules;

/// <summary>An active person owns at most so many of the selected running channels (SMP1007).</summary>
/// <param name="Max">The greatest number of channels, 0 or more.</param>
/// <remarks>Source: not one person with all the power (S3).</remarks>
public sealed record MustOwnAtMost(int Max) : PersonRule
{
    /// <inheritdoc/>
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [Descriptors.SMP1007];

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public override void Check(in PersonView person, Report report)
    {
        if (!person.IsActive) return;
        if (person.Owned.AreMoreThan(Max))
            report.Add(person, Descriptors.SMP1007)?.With("person", person).With("count", person.Owned.Count()).With("max", Max).With("channels", person.Owned.Names());
    }

    /// <inheritdoc/>
    protected internal override void Validate(OptionFaults options) => options.RequireAtLeast(Max, 0, nameof(Max));

    /// <inheritdoc/>
    protected internal override bool Implies(Rule other) => other is MustOwnAtMost most && Max <= most.Max;

    /// <inheritdoc/>
    protected internal override bool HoldsForFewerChannels => true;

    /// <inheritdoc/>
    public override void CheckAll(PersonRange people, Report report)
    {
        foreach (PersonView person in people) Check(in person, report);
    }
}
