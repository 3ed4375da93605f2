using System.Diagnostics.CodeAnalysis;

namespace SocialPolicy.Tests;

/// <summary>Goes through a history and compares every evaluation with a full one.</summary>
internal static class HistoryCheck
{
    /// <summary>What the first evaluation that differs says otherwise, or null.</summary>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Whatever a step throws, it fails by.")]
    public static string? Difference(RandomHistory history)
    {
        try
        {
            return Differences(history).FirstOrDefault();
        }
        catch (Exception exception)
        {
            return $"{exception}";
        }
    }

    public static RandomHistory Reduce(RandomHistory failing)
    {
        for (RandomHistory? smaller = failing; smaller is not null;)
        {
            failing = smaller;
            smaller = FewerSteps(failing).FirstOrDefault(fewer => Difference(fewer) is not null);
        }

        return failing with { Start = CaseReducer.Reduce(failing.Start, start => Difference(failing with { Start = start }) is not null) };
    }

    private static IEnumerable<RandomHistory> FewerSteps(RandomHistory history)
    {
        if (history.Threads > 1) yield return history with { Threads = 1 };
        for (int i = history.Steps.Count - 1; i >= 0; i--)
            yield return history with { Steps = history.Steps.Where((_, index) => index != i).ToValueList() };
    }

    private static IEnumerable<string> Differences(RandomHistory history)
    {
        var chain = new List<(Evaluation Evaluation, Diagnostic[]? Read)>();
        foreach ((Evaluation evaluation, PlannedStep? planned, Step? step) in history.Run())
        {
            if (step is not null && !(evaluation.Now.EqualsExact(step.Now) && evaluation.Organization.Equals(step.Organization)))
                yield return $"at step {chain.Count}: another organization or another instant";
            bool readNow = planned?.IsReadAtOnce ?? history.Threads > 1;
            chain.Add((evaluation, readNow ? [.. evaluation.Diagnostics] : null));
            if (readNow && FullEvaluation.Difference(FullEvaluation.Of(evaluation), evaluation) is { } difference)
                yield return $"at step {chain.Count - 1}:\n{difference}";
        }

        // Read at the end, those that came first included: what was made of an evaluation must not show in it.
        for (int i = 0; i < chain.Count; i++)
        {
            (Evaluation evaluation, Diagnostic[]? read) = chain[i];
            if (read is not null && !read.SequenceEqual(evaluation.Diagnostics)) yield return $"step {i} has changed after it was read";
            if (read is null && FullEvaluation.Difference(FullEvaluation.Of(evaluation), evaluation) is { } difference)
                yield return $"at step {i}, read at the end:\n{difference}";
        }

        Evaluation last = chain[^1].Evaluation;
        if (FullEvaluation.DifferenceInWords(FullEvaluation.Of(last), last) is { } words) yield return $"in the words of the last step:\n{words}";
    }
}
