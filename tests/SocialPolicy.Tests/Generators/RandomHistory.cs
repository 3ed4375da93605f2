using System.Globalization;
using System.Text;

namespace SocialPolicy.Tests;

/// <summary>A case with the steps that follow it.</summary>
/// <param name="Start">What is evaluated first.</param>
/// <param name="Threads">On how many threads it is evaluated.</param>
/// <param name="Steps">The steps.</param>
internal sealed record RandomHistory(RandomCase Start, int Threads, ValueList<PlannedStep> Steps)
{
    /// <summary>Takes the steps one after the other and hands out each evaluation with the step that led to it.</summary>
    public IEnumerable<(Evaluation Evaluation, PlannedStep? Planned, Step? Step)> Run()
    {
        var chain = new List<Evaluation>();
        Evaluation first = Start.Policy.Evaluate(Start.Organization, Start.Now, new EvaluationOptions { MaxDegreeOfParallelism = Threads });
        chain.Add(first);
        yield return (first, null, null);
        foreach (PlannedStep planned in Steps)
        {
            Evaluation from = chain[Math.Max(0, chain.Count - 1 - planned.Back)];
            Step step = planned.Plan(from, first);
            chain.Add(step.Take(from));
            yield return (chain[^1], planned, step);
        }
    }

    /// <summary>The case and what each step did, as far as it came.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(CasePrinter.Print(Start));
        try
        {
            foreach ((_, PlannedStep? planned, Step? step) in Run())
            {
                if (step is null) continue;
                string from = planned!.Back == 0 ? "" : $" {planned.Back} evaluations back";
                text.AppendLine(CultureInfo.InvariantCulture, $"then{from} {step}{(planned.IsReadAtOnce ? ", and read" : "")}");
            }
        }
        catch (Exception exception)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"and here it fails with {exception.GetType().Name}");
        }

        return text.ToString();
    }
}
