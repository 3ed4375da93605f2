using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class EvaluationOptionsTests
{
    [Fact]
    public void The_defaults_are_one_thread_and_no_progress() =>
        Assert.Equal(new EvaluationOptions { MaxDegreeOfParallelism = 1, Progress = null }, EvaluationOptions.Default);

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public void At_least_one_thread_is_needed(int threads)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new EvaluationOptions { MaxDegreeOfParallelism = threads });
        Assert.Throws<ArgumentOutOfRangeException>(() => EvaluationOptions.Default with { MaxDegreeOfParallelism = threads });
    }

    [Fact]
    public void Nothing_may_be_null()
    {
        Policy policy = Acme.Policy();
        Assert.Throws<ArgumentNullException>(() => policy.Evaluate((Organization)null!, Acme.Now));
        Assert.Throws<ArgumentNullException>(() => policy.Evaluate((Facts)null!, Acme.Now));
        Assert.Throws<ArgumentNullException>(() => ((Policy)null!).Evaluate(Acme.Company, Acme.Now));
        Assert.Throws<ArgumentNullException>(() => Facts.Of(null!));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(8)]
    [InlineData(int.MaxValue)]
    public void The_number_of_threads_changes_no_letter(int threads)
    {
        Clause[] clauses =
        [
            .. AcmeVerbs.OneOfEach,
            EveryChannel.Except(WithId("*7")).MustHaveOwner().Named("owners"),
            On(Platform.X).MustHaveOwner().WithSeverity(Severity.Info).Because("again"),
            EveryChannel.Must(new FragileChannels("c77")),
            TheOrganization.WithId("*").Must(new FragileCount("c78")),
            TheOrganization.MustSpreadPostingOver(99),
            People.MustOwnAtMost(1),
        ];
        string one = Text(clauses, 1);
        Assert.True(one.Length > 100_000);
        Assert.Equal(one, Text(clauses, threads));
    }

    private static readonly Organization Large = Acme.Company with
    {
        People = [.. Acme.Company.People, .. Enumerable.Range(0, 1_500).Select(index => new Person { Id = $"person-{index}" })],
        Channels = [.. Acme.Company.Channels, .. Enumerable.Range(0, 3_000).Select(index =>
            Acme.Channel($"c{index}") with { Platform = $"platform-{index % 7}", Owner = index % 3 == 0 ? "nobody" : $"person-{index / 2}" })],
        Messages = [.. Enumerable.Range(0, 2_000).Select(index => Acme.Message($"m{index}", $"c{index * 7 % 3_000}"))],
        Waivers = [Acme.Waiver("SMP1001", "channel:c3"), Acme.Waiver("ACME2", "*")],
    };

    private static string Text(Clause[] clauses, int threads) =>
        Acme.Text(Acme.Policy(clauses).Evaluate(Large, Acme.Now, new() { MaxDegreeOfParallelism = threads }));
}
