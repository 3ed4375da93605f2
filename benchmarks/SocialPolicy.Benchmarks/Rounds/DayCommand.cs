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

        // Facts keep the latest day that was asked for: another one comes between.
        void Evaluate(DateTimeOffset now) => ContestPolicy.Policy.Evaluate(facts, now);
        void AnotherDay() => Evaluate(ContestMoment.Now.AddDays(1));
        void ThisDay() => Evaluate(ContestMoment.Now);
        void Nothing()
        {
        }

        PeopleDigest People() => facts.People.On(ContestMoment.Today);
        (string Name, Action Before, Action Run)[] sides =
        [
            ("limit", Nothing, limit.Run),
            ("limit, first of a day", Nothing, limitDay.Run),
            ("facts", ThisDay, ThisDay),
            ("first of a day", AnotherDay, ThisDay),
            ("people", AnotherDay, () => People()),
            ("people and channels", AnotherDay, () => facts.Digests.Of(People(), threads: 1)),
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
    private static double[] Fastest((string Name, Action Before, Action Run)[] sides)
    {
        double[] fastest = new double[sides.Length];
        fastest.AsSpan().Fill(double.MaxValue);
        for (int round = 0; round < Rounds; round++)
        {
            // Compiling goes on beside, and starts when nothing new was compiled for a while.
            if (round % 30 == 29) Thread.Sleep(150);
            for (int i = 0; i < sides.Length; i++)
            {
                sides[i].Before();
                GC.Collect();
                long start = Stopwatch.GetTimestamp();
                sides[i].Run();
                fastest[i] = Math.Min(fastest[i], Stopwatch.GetElapsedTime(start).TotalNanoseconds);
            }
        }

        return fastest;
    }
}
