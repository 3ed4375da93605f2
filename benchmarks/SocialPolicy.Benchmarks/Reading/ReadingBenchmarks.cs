using System.Text.Json;
using BenchmarkDotNet.Attributes;
using SocialPolicy.Json;

namespace SocialPolicy.Benchmarks;

/// <summary>Reading a document into an organization, with positions, beside a bare pass over its words and beside System.Text.Json.</summary>
[Config(typeof(SideBySide))]
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private byte[] _utf8 = [];

    /// <summary>The number of channels.</summary>
    [Params(100_000)]
    public int Channels { get; set; }

    /// <summary>Whether the document is indented or without white space.</summary>
    [Params(true, false)]
    public bool Indented { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        Organization organization = ContestOrganization.Shared(Channels).ToOrganization();
        _utf8 = Indented ? ContestDocument.Indented(organization) : ContestDocument.Minified(organization);
        if (!Read().IsComplete) throw new InvalidOperationException("The document cannot be read.");
    }

    [Benchmark(Baseline = true)]
    public long BareScan() => BareReading.Scan(_utf8);

    [Benchmark]
    public OrganizationDocument Read() => OrganizationJson.Read(_utf8, "contest.json");

    [Benchmark]
    public object? SourceGenerated() => JsonSerializer.Deserialize(_utf8, PlainJsonContext.Default.PlainOrganization);
}
