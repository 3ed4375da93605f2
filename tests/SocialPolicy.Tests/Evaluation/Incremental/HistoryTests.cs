using CsCheck;

namespace SocialPolicy.Tests;

/// <summary>
/// An evaluation that came from another one, by edits or by time, says what a full evaluation says, and leaves the
/// one that it came from as it was. A failure names the seed with which it comes again.
/// </summary>
public class HistoryTests
{
    private const int Iterations = 2_000;

    [Fact]
    public void Edits_and_time_lead_to_what_a_full_evaluation_finds() => RandomHistories.Any.Sample(
        Check, iter: Iterations, print: _ => "See the reduced history below.");

    [Fact]
    public void Edits_and_time_lead_to_what_a_full_evaluation_finds_in_a_large_organization() => RandomHistories.Large.Sample(
        history => Assert.Null(HistoryCheck.Difference(history)),
        iter: 3,
        threads: 1,
        print: history => $"{history.Start.Organization.Channels.Count} channels");

    private static void Check(RandomHistory history)
    {
        if (HistoryCheck.Difference(history) is null) return;
        RandomHistory reduced = HistoryCheck.Reduce(history);
        Assert.Fail($"{HistoryCheck.Difference(reduced)}\n\n{reduced}");
    }
}
