using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace SocialPolicy.Benchmarks;

/// <summary>All in one process, so that ratios are of one run; with few iterations, of which the longest take seconds.</summary>
internal sealed class SideBySide : ManualConfig
{
    public SideBySide() => AddJob(Job.Default
        .WithToolchain(new InProcessEmitToolchain(timeout: TimeSpan.FromHours(1), logOutput: true))
        .WithWarmupCount(3)
        .WithIterationCount(9));
}
