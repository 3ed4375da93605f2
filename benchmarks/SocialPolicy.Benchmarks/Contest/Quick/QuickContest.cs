using System.Globalization;

namespace SocialPolicy.Benchmarks;

/// <summary>Lets contenders run beside each other in this process, holds what they find against each other, and times them.</summary>
internal static class QuickContest
{
    /// <summary>Returns whether all have found the same.</summary>
    internal static bool Run(int channels, int rounds, IReadOnlyCollection<string> keys, TextWriter output)
    {
        Contender[] contenders = Contenders.Of(keys);
        QuickTiming[] timings = [.. contenders.Select(contender => new QuickTiming(contender))];

        // On a small organization first, so that the large one finds every method compiled for good.
        Prepare(timings, Math.Min(channels, 10_000));
        foreach (QuickTiming timing in timings) timing.WarmUp();
        ContestOrganization contest = Prepare(timings, channels);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{channels:N0} channels, {contest.People.Length:N0} people, {contest.Reports.Length:N0} reports"));

        bool agree = Agree(contenders, contest, output);
        for (int round = 0; round < rounds; round++)
        {
            foreach (QuickTiming timing in timings) timing.Measure();
        }

        output.WriteLine();
        QuickTable.Write(timings, channels, output);
        return agree;
    }

    private static ContestOrganization Prepare(QuickTiming[] timings, int channels)
    {
        ContestOrganization contest = ContestOrganization.Create(channels);
        foreach (QuickTiming timing in timings) timing.Contender.Prepare(contest);
        return contest;
    }

    private static bool Agree(Contender[] contenders, ContestOrganization contest, TextWriter output)
    {
        Digest? expected = null;
        bool agree = true;
        foreach (Contender contender in contenders)
        {
            contender.Renew();
            contender.Run();
            FaultList faults = contender.Faults();
            var digest = Digest.Of(faults);
            if (expected is null)
            {
                expected = digest;
                int faulty = faults.Items.ToArray().Select(FaultList.ChannelOf).Distinct().Count();
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"digest {digest}; {100.0 * faulty / contest.Channels.Length:F1} % of the channels at fault"));
                output.WriteLine(string.Join(", ", faults.Items.ToArray().CountBy(FaultList.CheckOf).OrderBy(pair => pair.Key).Select(pair => $"{pair.Key} {pair.Value}")));
            }

            if (digest == expected) continue;
            agree = false;
            output.WriteLine($"{contender.Name} differs: {digest}");
        }

        return agree;
    }
}
