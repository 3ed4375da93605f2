using BenchmarkDotNet.Attributes;

namespace SocialPolicy.Benchmarks;

/// <summary>
/// What an evaluation of every rule allocates. People are as many in each run, so that two sizes which
/// allocate the same show that a compliant channel allocates nothing.
/// </summary>
[MemoryDiagnoser]
[ShortRunJob]
public class AllocationBenchmarks
{
    private Facts _facts = null!;

    /// <summary>The number of channels.</summary>
    [Params(10_000, 50_000, 100_000)]
    public int Channels { get; set; }

    /// <summary>The share of channels and people at fault.</summary>
    [Params(0.0, 0.2)]
    public double Faulty { get; set; }

    /// <summary>Indexes the organization and builds what rules about people ask for, once.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _facts = Facts.Of(LargeOrganization.Create(Channels, people: 20_000, Faulty));
        Evaluate();
    }

    /// <summary>Evaluates every rule over prepared facts, without reading the diagnostics.</summary>
    [Benchmark]
    public Evaluation Evaluate() => EveryRule.Policy.Evaluate(_facts, LargeOrganization.Now);
}
