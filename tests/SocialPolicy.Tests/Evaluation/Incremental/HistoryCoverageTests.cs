using CsCheck;

namespace SocialPolicy.Tests;

/// <summary>What the random histories are worth: whether edits and time make each fault come and go.</summary>
public class HistoryCoverageTests
{
    /// <summary>Far more than it takes: the search ends as soon as each fault has come and gone.</summary>
    private const int AtMost = 6_000;

    /// <summary>What the organization says and the date does not touch.</summary>
    private static readonly string[] Timeless =
    [
        "SMP0001", "SMP0002", "SMP0003", "SMP0005", "SMP0006", "SMP0204",
        "SMP1001", "SMP1013", "SMP1014", "SMP2002", "SMP2003", "SMP2004", "SMP2005", "SMP3005", "SMP3006",
        "SMP5002", "SMP5003", "SMP5004", "SMP7001", "SMP7003", "SMP7004", "SMP8001", "SMP8002", "SMP8003", "SMP9003", "SMP9006",
    ];

    private static readonly Lazy<(HashSet<string> ByEdit, HashSet<string> ByTime)> Turned = new(Run);

    [Fact]
    public void Every_fault_comes_and_goes_by_some_edit() =>
        AssertNone(MissingByEdit(Turned.Value.ByEdit));

    [Fact]
    public void Every_fault_that_depends_on_the_date_comes_or_goes_by_time() =>
        AssertNone(MissingByTime(Turned.Value.ByTime));

    private static void AssertNone(IEnumerable<string> ids) => Assert.Equal("", string.Join(' ', ids));

    private static IEnumerable<string> MissingByEdit(HashSet<string> turned) =>
        BothWays(RuleIds.OfRules.Concat(RuleIds.AlwaysOn).Append("SMP0201")).Except(turned, StringComparer.Ordinal);

    private static IEnumerable<string> MissingByTime(HashSet<string> turned) =>
        RuleIds.OfRules.Concat(RuleIds.AlwaysOn).Except(Timeless, StringComparer.Ordinal)
            .Except(turned.Select(turn => turn[1..]), StringComparer.Ordinal);

    private static bool IsComplete(HashSet<string> byEdit, HashSet<string> byTime) =>
        !MissingByEdit(byEdit).Any() && !MissingByTime(byTime).Any();

    private static IEnumerable<string> BothWays(IEnumerable<string> ids) => ids.SelectMany(id => new[] { $"+{id}", $"-{id}" });

    private static (HashSet<string> ByEdit, HashSet<string> ByTime) Run()
    {
        var random = new PCG(7, 20_261_124UL);
        var byEdit = new HashSet<string>(StringComparer.Ordinal);
        var byTime = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < AtMost && !IsComplete(byEdit, byTime); i++)
        {
            Evaluation[] chain = [.. RandomHistories.Any.Generate(random, null, out _).Run().Select(step => step.Evaluation)];
            for (int step = 1; step < chain.Length; step++)
            {
                (Evaluation before, Evaluation after) = (chain[step - 1], chain[step]);
                bool sameOrganization = ReferenceEquals(before.Organization, after.Organization);
                if (!sameOrganization && before.Now != after.Now) continue;
                (sameOrganization ? byTime : byEdit).UnionWith(TurnsBetween(before, after));
            }
        }

        return (byEdit, byTime);
    }

    private static IEnumerable<string> TurnsBetween(Evaluation before, Evaluation after)
    {
        HashSet<(string, Subject)> then = [.. before.Diagnostics.Select(diagnostic => (diagnostic.Id, diagnostic.Subject))];
        HashSet<(string, Subject)> now = [.. after.Diagnostics.Select(diagnostic => (diagnostic.Id, diagnostic.Subject))];
        return now.Except(then).Select(turned => $"+{turned.Item1}").Concat(then.Except(now).Select(turned => $"-{turned.Item1}"));
    }
}
