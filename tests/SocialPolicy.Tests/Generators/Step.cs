namespace SocialPolicy.Tests;

/// <summary>One step of a history.</summary>
/// <param name="Name">What it does.</param>
/// <param name="Organization">The organization that it leads to.</param>
/// <param name="Now">The instant that it leads to.</param>
/// <param name="Take">Makes the next evaluation.</param>
internal sealed record Step(string Name, Organization Organization, DateTimeOffset Now, Func<Evaluation, Evaluation> Take)
{
    public override string ToString() => Name;
}

/// <summary>Decides on a step when the evaluation is known that it starts from.</summary>
/// <param name="from">The evaluation to start from.</param>
/// <param name="first">The one with which the history began.</param>
internal delegate Step Plan(Evaluation from, Evaluation first);

/// <summary>A step that is still to be decided on.</summary>
/// <param name="Back">How many evaluations back the step starts: 0 is the latest.</param>
/// <param name="Plan">Decides on the step.</param>
/// <param name="IsReadAtOnce">Whether the evaluation that it makes is read before the next step, and not only at the end.</param>
internal sealed record PlannedStep(int Back, Plan Plan, bool IsReadAtOnce);
