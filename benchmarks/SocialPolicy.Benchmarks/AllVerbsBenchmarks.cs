using BenchmarkDotNet.Attributes;

namespace SocialPolicy.Benchmarks;

/// <summary>What all verbs of the library, and the preset <c>recommended</c>, cost beside the eight checks, over the same facts.</summary>
[Config(typeof(SideBySide))]
[MemoryDiagnoser]
public class AllVerbsBenchmarks
{
    private Facts _facts = null!;

    /// <summary>The number of channels.</summary>
    [Params(100_000, 1_000_000)]
    public int Channels { get; set; }

    [GlobalSetup]
    public void SetUp() => _facts = Facts.Of(LargeOrganization.Create(Channels, Channels / 5, faulty: 0.2));

    [Benchmark(Baseline = true)]
    public Evaluation EightChecks() => ContestPolicy.Policy.Evaluate(_facts, ContestMoment.Now);

    [Benchmark]
    public Evaluation AllVerbs() => EveryRule.Policy.Evaluate(_facts, ContestMoment.Now);

    [Benchmark]
    public Evaluation Recommended() => Presets.Recommended.Evaluate(_facts, ContestMoment.Now);
}
