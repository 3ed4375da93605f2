using System.Globalization;

namespace SocialPolicy.Benchmarks;

/// <summary>What a quick contest has measured, for the eye.</summary>
internal static class QuickTable
{
    internal static void Write(IReadOnlyList<QuickTiming> timings, int channels, TextWriter output)
    {
        double? limit = Median(timings, "limit");
        double? loop = Median(timings, "loop");
        output.WriteLine($"{"",-42}{"ns/channel",12}{"fastest",10}{"x limit",10}{"x loop",10}{"B/channel",12}");
        foreach (QuickTiming timing in timings)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{timing.Contender.Name,-42}{timing.Median / channels,12:F1}{timing.Fastest / channels,10:F1}{timing.Median / limit,10:F2}{timing.Median / loop,10:F2}{(double)timing.Allocated / channels,12:F1}"));
        }
    }

    private static double? Median(IReadOnlyList<QuickTiming> timings, string key) =>
        timings.FirstOrDefault(timing => timing.Contender.Key == key)?.Median;
}
