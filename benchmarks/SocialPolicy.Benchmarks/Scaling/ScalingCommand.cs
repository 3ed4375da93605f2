using System.Diagnostics;
using System.Globalization;

namespace SocialPolicy.Benchmarks;

/// <summary>
/// <c>--scaling</c>, or <c>--scaling 10000 100000</c>: what facts cost in time and memory, and an evaluation in time, from
/// ten thousand to ten million channels whose references share the texts of ids. As a table in Markdown.
/// </summary>
internal static class ScalingCommand
{
    private const int Rounds = 5;

    internal static int Run(string[] args, TextWriter output)
    {
        int[] sizes = args.Length > 1
            ? [.. args[1..].Select(size => int.Parse(size, CultureInfo.InvariantCulture))]
            : [10_000, 30_000, 100_000, 300_000, 1_000_000, 3_000_000, 10_000_000];

        // A small one first, so that every method is compiled for good.
        foreach (Contender contender in new Contender[] { new FromRecords(), new OnFacts(threads: 1), new Limit() })
        {
            contender.Prepare(ContestOrganization.Shared(10_000));
            new QuickTiming(contender).WarmUp();
        }

        output.WriteLine("| Channels | Facts, bytes a channel | Facts, ns a channel | Evaluation, ns a channel | Limit, ns a channel |");
        output.WriteLine("| ---: | ---: | ---: | ---: | ---: |");
        foreach (int size in sizes) Measure(size, output);
        return 0;
    }

    private static void Measure(int channels, TextWriter output)
    {
        var contest = ContestOrganization.Create(channels, sharesTexts: true);
        Organization organization = contest.ToOrganization();

        // Tables build their index of ids when somebody first asks; it belongs to the organization, not to its facts.
        organization.People.Find("nobody");
        organization.Channels.Find("nothing");
        organization.Units.Find("none");
        long before = GC.GetTotalMemory(forceFullCollection: true);
        long start = Stopwatch.GetTimestamp();
        Facts facts = Facts.Of(organization);
        double made = Stopwatch.GetElapsedTime(start).TotalNanoseconds;
        long bytes = GC.GetTotalMemory(forceFullCollection: true) - before;

        double evaluation = Median(() => ContestPolicy.Policy.Evaluate(facts, ContestMoment.Now));
        GC.KeepAlive(facts);
        var limit = new Limit();
        limit.Prepare(contest);
        double least = Median(limit.Run);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {channels:N0} | {(double)bytes / channels:F0} | {made / channels:F0} | {evaluation / channels:F1} | {least / channels:F1} |"));
        output.Flush();
    }

    private static double Median(Action run)
    {
        double[] times = new double[Rounds];
        run();
        for (int round = 0; round < Rounds; round++)
        {
            GC.Collect();
            int runs = 0;
            long start = Stopwatch.GetTimestamp();
            do
            {
                run();
                runs++;
            }
            while (Stopwatch.GetElapsedTime(start) < TimeSpan.FromMilliseconds(20));

            times[round] = Stopwatch.GetElapsedTime(start).TotalNanoseconds / runs;
        }

        return times.Order().ElementAt(Rounds / 2);
    }
}
