namespace SocialPolicy.Benchmarks;

/// <summary>Something that is measured beside others, and the least time that a run of it has taken.</summary>
/// <param name="name">What it is, for readers.</param>
/// <param name="run">Runs it once.</param>
internal sealed class Side(string name, Action run)
{
    /// <summary>What a round lasts at least.</summary>
    private static readonly TimeSpan Least = TimeSpan.FromMilliseconds(50);

    internal string Name => name;

    /// <summary>The processor's time for one run in the fastest round, in nanoseconds.</summary>
    internal double Fastest { get; private set; } = double.PositiveInfinity;

    /// <summary>
    /// Lets the sides take turns, round by round. It is the time of the processor that counts, since a machine has other
    /// things to do, and of the rounds the fastest, since the others were disturbed.
    /// </summary>
    internal static void Measure(IReadOnlyList<Side> sides, int rounds)
    {
        foreach (Side side in sides) side.WarmUp();
        for (int round = 0; round < rounds; round++)
        {
            foreach (Side side in sides) side.Fastest = Math.Min(side.Fastest, side.Round());
        }
    }

    private void WarmUp()
    {
        // Compiling goes on beside, and starts when nothing new was compiled for a while.
        for (int round = 0; round < 3; round++)
        {
            for (int i = 0; i < 30; i++) run();
            Thread.Sleep(150);
        }
    }

    private double Round()
    {
        GC.Collect();
        int runs = 0;
        TimeSpan start = Environment.CpuUsage.TotalTime;
        TimeSpan taken;
        do
        {
            run();
            runs++;
            taken = runs % Batch == 0 ? Environment.CpuUsage.TotalTime - start : TimeSpan.Zero;
        }
        while (taken < Least);

        return taken.TotalNanoseconds / runs;
    }

    /// <summary>After how many runs to look at the time, which costs about a microsecond.</summary>
    internal int Batch { get; init; } = 1;
}
