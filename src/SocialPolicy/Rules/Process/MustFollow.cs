using System.Runtime.CompilerServices;

namespace SocialPolicy.Rules;

/// <summary>The steps to a publication are taken in a fixed order, none left out (SMP7003).</summary>
/// <param name="Kind">The kind of publication.</param>
/// <param name="Steps">The steps in their order, each once, compared as written.</param>
/// <remarks>Source: press releases and blog posts follow a fixed step-by-step plan, the same for everyone (S2).
/// One diagnostic per step that was taken too early; steps that are still to come are no fault.</remarks>
public sealed record MustFollow(PublicationKind Kind, ValueList<string> Steps) : PublicationRule
{
    /// <inheritdoc/>
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [Descriptors.SMP7003];

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public override void Check(in PublicationView publication, Report report)
    {
        if (publication.Kind != Kind) return;
        bool isComplete = true;
        DateTimeOffset latest = DateTimeOffset.MinValue;
        for (int i = 0; i < Steps.Count; i++)
        {
            int taken = publication.EarliestOf(Steps[i]);
            isComplete &= taken >= 0;
            if (taken < 0 || publication.At(taken) is not { } at) continue;
            if (!isComplete || at < latest) Add(in publication, report, taken, i);
            else latest = at;
        }
    }

    /// <inheritdoc/>
    protected internal override bool Implies(Rule other) => other is MustFollow follow && Kind == follow.Kind && Contains(follow.Steps);

    /// <inheritdoc/>
    protected internal override void Validate(OptionFaults options)
    {
        options.RequireDefined(Kind, nameof(Kind));
        options.RequireSome(Steps, nameof(Steps));
        options.Require(Steps.Distinct(StringComparer.Ordinal).Count() == Steps.Count, nameof(Steps), LocalizableText.OfKey("Option.repeated-step"));
    }

    private void Add(in PublicationView publication, Report report, int taken, int count)
    {
        Detail? detail = report.Add(publication, Descriptors.SMP7003, about: new Subject(SubjectKind.Step, Steps[count]));
        if (detail is null) return;

        var missing = new List<string>();
        var late = new List<string>();
        foreach (string step in Steps.Take(count))
        {
            int earlier = publication.EarliestOf(step);
            if (earlier < 0) missing.Add(step);
            else if (publication.At(earlier) > publication.At(taken)) late.Add(step);
        }

        detail.With("step", Steps[count]).With("at", publication.Publication.Steps[taken].At).With("by", publication.By(taken))
            .With("missing", missing.ToValueList()).With("late", late.ToValueList()).With("steps", Steps);
    }

    /// <summary>Whether all steps of another list are in this one, in the same order.</summary>
    private bool Contains(ValueList<string> steps)
    {
        int found = 0;
        foreach (string step in Steps)
        {
            if (found < steps.Count && steps[found] == step) found++;
        }

        return found == steps.Count;
    }

    /// <inheritdoc/>
    public override void CheckAll(PublicationRange publications, Report report)
    {
        foreach (PublicationView publication in publications) Check(in publication, report);
    }
}
