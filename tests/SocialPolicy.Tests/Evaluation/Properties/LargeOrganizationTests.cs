using CsCheck;
using SocialPolicy.Rules;

namespace SocialPolicy.Tests;

/// <summary>Organizations large enough for the work to be divided.</summary>
public class LargeOrganizationTests
{
    /// <summary>Enough for more than a thousand channels.</summary>
    private const int Copies = 260;

    private static readonly Gen<RandomCase> Large = LargeOnes(Cases.Any.Where(random => HasChannels(random) && !random.Policy.Clauses.IsEmpty));

    /// <summary>The naive evaluator needs time: few clauses, and none that makes it walk from day to day.</summary>
    private static readonly Gen<RandomCase> LargeAndLight = LargeOnes(Cases.Any.Where(random =>
        HasChannels(random) && random.Policy.Clauses.Count is (2 or 3) && !random.Policy.Clauses.Any(clause => clause.Rule is MustBeCovered)));

    [Fact]
    public void The_number_of_threads_changes_nothing_in_a_large_organization() => Large.Sample(
        random =>
        {
            string one = EvaluationText.Of(random, 1);
            Assert.Equal(one, EvaluationText.Of(random, 2));
            Assert.Equal(one, EvaluationText.Of(random, 8));
        },
        iter: 12,
        threads: 1,
        print: random => $"{random.Organization.Channels.Count} channels");

    [Fact]
    public void The_engine_finds_what_the_naive_evaluator_finds_in_a_large_organization() => LargeAndLight.Sample(
        random =>
        {
            var options = new EvaluationOptions { MaxDegreeOfParallelism = 2 };
            Disagreement.IsAnError(
                NaiveEvaluator.Evaluate(random.Policy, random.Organization, random.Now),
                EngineFindings.Of(random.Policy.Evaluate(random.Organization, random.Now, options)));
        },
        iter: 2,
        threads: 1,
        print: random => $"{random.Organization.Channels.Count} channels");

    private static Gen<RandomCase> LargeOnes(Gen<RandomCase> small) => Gen.Select(small, Gen.Int[Copies, Copies + 100], Enlarged.To);

    private static bool HasChannels(RandomCase random) => random.Organization.Channels.Count > 3;
}
