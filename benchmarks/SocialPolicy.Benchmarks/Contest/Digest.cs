namespace SocialPolicy.Benchmarks;

/// <summary>A number that two lists of faults share only if they hold the same faults, in whatever order.</summary>
/// <param name="Sum">The sum of a mixed hash of each distinct fault.</param>
/// <param name="Count">The number of distinct faults.</param>
internal readonly record struct Digest(ulong Sum, int Count)
{
    internal static Digest Of(FaultList faults)
    {
        ulong sum = 0;
        var distinct = new HashSet<int>(faults.Count);
        foreach (int item in faults.Items)
        {
            if (distinct.Add(item)) sum += Mix((ulong)item);
        }

        return new(sum, distinct.Count);
    }

    public override string ToString() => FormattableString.Invariant($"{Sum:x16} ({Count} faults)");

    /// <summary>The finalizer of SplitMix64.</summary>
    private static ulong Mix(ulong value)
    {
        value += 0x9E3779B97F4A7C15;
        value = (value ^ value >> 30) * 0xBF58476D1CE4E5B9;
        value = (value ^ value >> 27) * 0x94D049BB133111EB;
        return value ^ value >> 31;
    }
}
