using System.Diagnostics;

namespace SocialPolicy.Benchmarks;

/// <summary>The times of a contender, one a round.</summary>
internal sealed class QuickTiming(Contender contender)
{
    /// <summary>What a round lasts at least, unless the contender is used up by a run.</summary>
    private static readonly TimeSpan Least = TimeSpan.FromMilliseconds(20);

    /// <summary>How long warming up lasts where 35 runs, after which methods are compiled again, take less.</summary>
    private static readonly TimeSpan Enough = TimeSpan.FromMilliseconds(300);

    /// <summary>How long warming up lasts at most. Loops that run so long are compiled again while they run.</summary>
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(1.5);

    private readonly List<double> _nanoseconds = [];

    internal Contender Contender => contender;

    /// <summary>The time of the middle round, in nanoseconds a run.</summary>
    internal double Median => _nanoseconds.Order().ElementAt(_nanoseconds.Count / 2);

    internal double Fastest => _nanoseconds.Min();

    /// <summary>The bytes that the last run allocated, on whatever thread.</summary>
    internal long Allocated { get; private set; }

    /// <summary>Runs until the compiler has seen enough to compile what is hot for the last time.</summary>
    internal void WarmUp()
    {
        long start = Stopwatch.GetTimestamp();
        for (int run = 0; run < 100 && Stopwatch.GetElapsedTime(start) < (run < 35 ? Most : Enough); run++)
        {
            contender.Renew();
            contender.Run();

            // Compiling goes on beside, and starts when nothing new was compiled for a while.
            if (run % 30 == 29) Thread.Sleep(150);
        }
    }

    internal void Measure()
    {
        contender.Renew();

        // Nobody pays for what another has left behind.
        GC.Collect();
        GC.WaitForPendingFinalizers();
        long allocated = GC.GetTotalAllocatedBytes(precise: true);
        int runs = 0;
        long start = Stopwatch.GetTimestamp();
        do
        {
            contender.Run();
            runs++;
        }
        while (!contender.IsUsedUp && Stopwatch.GetElapsedTime(start) < Least);

        _nanoseconds.Add(Stopwatch.GetElapsedTime(start).TotalNanoseconds / runs);
        Allocated = (GC.GetTotalAllocatedBytes(precise: true) - allocated) / runs;
    }
}
