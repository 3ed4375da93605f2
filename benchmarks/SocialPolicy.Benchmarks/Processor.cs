namespace SocialPolicy.Benchmarks;

/// <summary>The processor's time that this process takes, which a busy machine stretches less than the clock's.</summary>
internal static class Processor
{
    /// <summary>The least time that a run of each took, in nanoseconds; in every round each runs once, on a heap that was just cleared.</summary>
    internal static double[] LeastOf(int rounds, params ReadOnlySpan<Action> actions)
    {
        double[] least = new double[actions.Length];
        least.AsSpan().Fill(double.MaxValue);
        for (int round = 0; round < rounds; round++)
        {
            for (int i = 0; i < actions.Length; i++) least[i] = Math.Min(least[i], Time(actions[i]));
        }

        return least;
    }

    /// <summary>The time of one run in nanoseconds.</summary>
    internal static double Time(Action action)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        TimeSpan before = Environment.CpuUsage.TotalTime;
        action();
        return (Environment.CpuUsage.TotalTime - before).TotalNanoseconds;
    }
}
