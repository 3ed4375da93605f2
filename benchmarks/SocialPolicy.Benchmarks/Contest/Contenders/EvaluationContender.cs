using System.Globalization;

namespace SocialPolicy.Benchmarks;

/// <summary>The library itself; its diagnostics are read outside of what is measured, as its users read them later too.</summary>
internal abstract class EvaluationContender : Contender
{
    internal Evaluation? Evaluation { get; private set; }

    internal sealed override void Run() => Evaluation = Evaluate();

    internal sealed override FaultList Faults()
    {
        var faults = new FaultList();
        foreach (Diagnostic diagnostic in Evaluation!.Diagnostics)
        {
            // What is found at fault in the input besides, an owner who does not resolve say, is no check of the contest.
            if (!Enum.TryParse(diagnostic.Id, out Check check)) continue;
            faults.Add(int.Parse(diagnostic.Subject.Id.AsSpan(1), CultureInfo.InvariantCulture), check);
        }

        return faults;
    }

    protected abstract Evaluation Evaluate();
}
