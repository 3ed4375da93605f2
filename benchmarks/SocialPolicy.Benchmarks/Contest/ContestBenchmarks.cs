using BenchmarkDotNet.Attributes;

namespace SocialPolicy.Benchmarks;

/// <summary>The eight checks by every contender. A contender that finds anything else than the limit ends the run.</summary>
[Config(typeof(SideBySide))]
[MemoryDiagnoser]
public class ContestBenchmarks
{
    private Contender _contender = null!;

    /// <summary>The number of channels.</summary>
    [Params(100_000, 1_000_000)]
    public int Channels { get; set; }

    [GlobalSetup(Target = nameof(Limit))]
    public void SetUpLimit() => SetUp(new Limit());

    [GlobalSetup(Target = nameof(Loop))]
    public void SetUpLoop() => SetUp(new PlainLoop());

    [GlobalSetup(Target = nameof(Linq))]
    public void SetUpLinq() => SetUp(new Linq());

    [GlobalSetup(Target = nameof(FluentValidation))]
    public void SetUpFluentValidation() => SetUp(new Validation());

    [GlobalSetup(Target = nameof(RulesEngine))]
    public void SetUpRulesEngine() => SetUp(new Engine());

    [GlobalSetup(Target = nameof(Facts))]
    public void SetUpFacts() => SetUp(new OnFacts(threads: 1));

    [GlobalSetup(Target = nameof(FactsOnTwoThreads))]
    public void SetUpFactsOnTwoThreads() => SetUp(new OnFacts(threads: 2));

    [GlobalSetup(Target = nameof(FactsFirstOfDay))]
    public void SetUpFactsFirstOfDay() => SetUp(new FirstOfDay());

    [GlobalSetup(Target = nameof(LimitFirstOfDay))]
    public void SetUpLimitFirstOfDay() => SetUp(new LimitFirstOfDay());

    [GlobalSetup(Target = nameof(LimitFromRecords))]
    public void SetUpLimitFromRecords() => SetUp(new LimitFromRecords());

    [GlobalSetup(Target = nameof(FromRecords))]
    public void SetUpFromRecords() => SetUp(new FromRecords());

    [GlobalSetup(Target = nameof(FromDocument))]
    public void SetUpFromDocument() => SetUp(new FromDocument());

    [IterationSetup(Targets = [nameof(FactsFirstOfDay), nameof(FromRecords), nameof(FromDocument)])]
    public void Renew() => _contender.Renew();

    [Benchmark(Baseline = true)]
    public void Limit() => _contender.Run();

    [Benchmark]
    public void Loop() => _contender.Run();

    [Benchmark]
    public void Linq() => _contender.Run();

    [Benchmark]
    public void FluentValidation() => _contender.Run();

    [Benchmark]
    public void RulesEngine() => _contender.Run();

    [Benchmark]
    public void Facts() => _contender.Run();

    [Benchmark]
    public void FactsOnTwoThreads() => _contender.Run();

    [Benchmark]
    public void FactsFirstOfDay() => _contender.Run();

    [Benchmark]
    public void LimitFirstOfDay() => _contender.Run();

    [Benchmark]
    public void LimitFromRecords() => _contender.Run();

    [Benchmark]
    public void FromRecords() => _contender.Run();

    [Benchmark]
    public void FromDocument() => _contender.Run();

    private void SetUp(Contender contender)
    {
        // On a small organization first: those whose tables are new for every run are measured in single runs.
        contender.Prepare(ContestOrganization.Create(10_000));
        new QuickTiming(contender).WarmUp();
        ContestOrganization contest = ContestOrganization.Shared(Channels);
        contender.Prepare(contest);
        contender.Renew();
        contender.Run();
        var digest = Digest.Of(contender.Faults());
        if (digest != Expected(contest)) throw new InvalidOperationException($"{contender.Name} finds something else: {digest}.");
        _contender = contender;
    }

    private static Digest Expected(ContestOrganization contest)
    {
        var limit = new Limit();
        limit.Prepare(contest);
        limit.Run();
        return Digest.Of(limit.Faults());
    }
}
