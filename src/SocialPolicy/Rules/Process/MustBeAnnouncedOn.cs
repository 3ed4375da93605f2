using System.Runtime.CompilerServices;

namespace SocialPolicy.Rules;

/// <summary>A publication is announced on each of the platforms soon after it came out (SMP7006).</summary>
/// <param name="Kind">The kind of publication.</param>
/// <param name="Platforms">The platforms, all of them.</param>
/// <remarks>Source: press releases and blog posts follow a fixed step-by-step plan (S2), the last step of which is to
/// tell of them where readers are. One diagnostic per platform.</remarks>
public sealed record MustBeAnnouncedOn(PublicationKind Kind, ValueList<Platform> Platforms) : PublicationRule
{
    /// <summary>How long after the step the announcement may come, days on the calendar's wall clock; one day by default.</summary>
    public Period Within { get; init; } = Period.Days(1);

    /// <summary>The step with which the publication comes out, compared as written; <c>published</c> by default.</summary>
    public string Step { get; init; } = "published";

    /// <inheritdoc/>
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [Descriptors.SMP7006];

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public override void Check(in PublicationView publication, Report report)
    {
        if (publication.Kind != Kind) return;
        int step = publication.EarliestOf(Step);
        if (step < 0 || !publication.IsOver(step, Within)) return;
        for (int i = 0; i < Platforms.Count; i++)
        {
            bool isNamedBefore = Platforms.AsSpan()[..i].Contains(Platforms[i]);
            if (isNamedBefore || publication.IsAnnouncedOn(Platforms[i], step, Within)) continue;
            Describe(in publication, step, Platforms[i], report.Add(publication, Descriptors.SMP7006, about: Subject.Of(Platforms[i])));
        }
    }

    /// <inheritdoc/>
    protected internal override bool Implies(Rule other) =>
        other is MustBeAnnouncedOn announced && Kind == announced.Kind && Step == announced.Step
        && announced.Platforms.All(Platforms.Contains) && Within.IsNeverLongerThan(announced.Within);

    /// <inheritdoc/>
    protected internal override void Validate(OptionFaults options)
    {
        options.RequireDefined(Kind, nameof(Kind));
        options.RequireSome(Platforms, nameof(Platforms));
        options.RequireSome(Within, nameof(Within));
        options.RequireText(Step, nameof(Step));
    }

    private void Describe(in PublicationView publication, int step, Platform platform, Detail? detail)
    {
        if (detail is null) return;
        DateTimeOffset published = publication.Publication.Steps[step].At!.Value;
        detail.With("platform", platform.Name).With("step", Step).With("at", published).With("within", Within)
            .With("due", publication.Clock.After(published, Within)).With("announced", publication.AnnouncedOn(platform));
    }

    /// <inheritdoc/>
    public override void CheckAll(PublicationRange publications, Report report)
    {
        foreach (PublicationView publication in publications) Check(in publication, report);
    }
}
