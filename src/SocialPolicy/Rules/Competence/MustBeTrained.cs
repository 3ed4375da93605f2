using System.Runtime.CompilerServices;

namespace SocialPolicy.Rules;

/// <summary>An active person who serves a selected running channel has a training that still holds (SMP6003).</summary>
/// <param name="Training">The name of the training, compared as written.</param>
/// <remarks>Source: staff are taught, for private use too (S4).</remarks>
public sealed record MustBeTrained(string Training) : PersonRule
{
    /// <summary>How long a training holds: calendar months and days; one year by default.</summary>
    public Period ValidFor { get; init; } = Period.Years(1);

    /// <summary>Whether to ask it of everybody and not only of the teams of channels.</summary>
    public bool Everyone { get; init; }

    /// <inheritdoc/>
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [Descriptors.SMP6003];

    /// <inheritdoc/>
    protected internal override bool LooksAtChannels => !Everyone;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public override void Check(in PersonView person, Report report)
    {
        if (!person.IsActive || !(Everyone || person.Served.Any()) || IsTrained(person)) return;
        Detail? detail = report.Add(person, Descriptors.SMP6003)?.With("person", person).With("training", Training).With("validFor", ValidFor);
        if (detail is null || LatestOf(person.Person) is not { } completed) return;
        detail.With("completed", completed).Say(person.Clock.IsToCome(completed) ? "SMP6003.to-come" : "SMP6003.expired");
    }

    /// <inheritdoc/>
    protected internal override void Validate(OptionFaults options)
    {
        options.RequireText(Training, nameof(Training));
        options.RequireDays(ValidFor, nameof(ValidFor));
    }

    private bool IsTrained(in PersonView person)
    {
        foreach (Training training in person.Person.Trainings)
        {
            bool counts = training.Name == Training && training.Completed is { } completed && person.Clock.IsWithinLast(completed, ValidFor);
            if (counts) return true;
        }

        return false;
    }

    private DateOnly? LatestOf(Person person) =>
        person.Trainings.Where(training => training.Name == Training).Max(training => training.Completed);

    /// <inheritdoc/>
    protected internal override bool Implies(Rule other) => other is MustBeTrained trained && Training == trained.Training
        && ValidFor.IsNeverLongerThan(trained.ValidFor) && (Everyone || !trained.Everyone);

    /// <inheritdoc/>
    protected internal override bool HoldsForFewerChannels => true;

    /// <inheritdoc/>
    public override void CheckAll(PersonRange people, Report report)
    {
        foreach (PersonView person in people) Check(in person, report);
    }
}
