using CsCheck;

namespace SocialPolicy.Tests;

/// <summary>The engine beside the naive evaluator, on random cases. A failure names the seed with which it comes again.</summary>
public class NaiveAgreementTests
{
    private const int Iterations = 8_000;

    [Fact]
    public void The_engine_finds_what_the_naive_evaluator_finds() => Cases.Any.Sample(
        random =>
        {
            if (Difference(random) is null) return;
            RandomCase reduced = CaseReducer.Reduce(random, smaller => Difference(smaller) is not null);
            Assert.Fail($"{Difference(reduced)}\n\n{reduced}");
        },
        iter: Iterations,
        print: _ => "See the reduced case below.");

    private static string? Difference(RandomCase random) => Disagreement.Between(
        NaiveEvaluator.Evaluate(random.Policy, random.Organization, random.Now),
        EngineFindings.Of(random.Policy.Evaluate(random.Organization, random.Now)));
}
