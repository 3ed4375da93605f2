using System.Diagnostics;
using System.Globalization;

namespace SocialPolicy.Benchmarks;

/// <summary>
/// <c>--day</c>, or <c>--day 100000 1000000</c>: what the first evaluation of a day costs beside the limit, with the day made beforehand and as part
/// of the work, and beside an evaluation that finds the day's digests made, and what of it goes to people and to channels. As a table in Markdown.
/// </summary>
internal static class DayCommand
{
    private const int Rounds = 60;

    internal static int Run(string[] args, TextWriter output)
    {
        int[] sizes = args.Length > 1
            ? [.. args[1..].Select(size => int.Parse(size, CultureInfo.InvariantCulture))]
            : [100_000, 1_000_000];
        output.WriteLine("| Channels | | ns per channel | × limit | × limit, first of a day |");
        output.WriteLine("| ---: | --- | ---: | ---: | ---: |");
        foreach (int size in sizes) Measure(ContestOrganization.Create(size), output);
        return 0;
    }

    private static void Measure(ContestOrganization contest, TextWriter output)
    {
        var facts = Facts.Of(contest.ToOrganization());
        var limit = new Limit();
        var limitDay = new LimitFirstOfDay();
        limit.Prepare(contest);
        limitDay.Prepare(contest);
        (string Name, Action<int> Run)[] sides =
        [
            ("limit", _ => limit.Run()),
            ("limit, first of a day", _ => limitDay.Run()),
            ("facts", _ => ContestPolicy.Policy.Evaluate(facts, ContestMoment.Now)),
            ("first of a day", day => ContestPolicy.Policy.Evaluate(facts, ContestMoment.Now.AddDays(day))),
            ("people", day => facts.People.On(ContestMoment.Today.AddDays(day))),
            ("people and channels", day => facts.Digests.Of(facts.People.On(ContestMoment.Today.AddDays(day)), threads: 1)),
        ];
        double[] fastest = Fastest(sides);
        for (int i = 0; i < sides.Length; i++)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {contest.Channels.Length:N0} | {sides[i].Name} | {fastest[i] / contest.Channels.Length:F1} | {fastest[i] / fastest[0]:F2} | {fastest[i] / fastest[1]:F2} |"));
        }
    }

    /// <summary>The fastest run of each, in nanoseconds: a round is one run of each, which is short enough to be left undisturbed now and then.</summary>
    private static double[] Fastest((string Name, Action<int> Run)[] sides)
    {
        double[] fastest = new double[sides.Length];
        fastest.AsSpan().Fill(double.MaxValue);
        for (int round = 0; round < Rounds; round++)
        {
            // Compiling goes on beside, and starts when nothing new was compiled for a while.
            if (round % 30 == 29) Thread.Sleep(150);
            for (int i = 0; i < sides.Length; i++)
            {
                GC.Collect();
                if (sides[i].Name == "facts") sides[i].Run(0);
                long start = Stopwatch.GetTimestamp();
                sides[i].Run(i + 1);
                fastest[i] = Math.Min(fastest[i], Stopwatch.GetElapsedTime(start).TotalNanoseconds);
            }
        }

        return fastest;
    }
}
