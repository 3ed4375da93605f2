using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class ProgressTests
{
    private static readonly Organization Large = Acme.Company with
    {
        Channels = Enumerable.Range(0, 5_000).Select(index => Acme.Channel($"c{index}")).ToTable(),
    };

    private static List<EvaluationProgress> Reports(int threads, params IEnumerable<Clause> clauses)
    {
        var progress = new Collecting();
        Acme.Policy(clauses).Evaluate(Large, Acme.Now, new() { MaxDegreeOfParallelism = threads, Progress = progress });
        return progress.Reports;
    }

    [Fact]
    public void Progress_rises_by_one_up_to_the_total()
    {
        List<EvaluationProgress> reports = Reports(1, AcmeVerbs.OneOfEach);
        Assert.True(reports.Count > 5);
        Assert.Equal(Enumerable.Range(1, reports.Count), reports.Select(report => report.Done));
        Assert.All(reports, report => Assert.Equal(reports.Count, report.Total));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(8)]
    public void On_several_threads_every_step_is_reported_once(int threads)
    {
        List<EvaluationProgress> reports = Reports(threads, AcmeVerbs.OneOfEach);
        Assert.Equal(Enumerable.Range(1, reports.Count), reports.Select(report => report.Done).Order());
        Assert.All(reports, report => Assert.Equal(reports.Count, report.Total));
    }

    [Fact]
    public void The_total_follows_from_what_the_policy_looks_at() =>
        Assert.Equal(new EvaluationProgress(1, 1), Assert.Single(Reports(1, TheOrganization.MustHavePlan())));

    private sealed class Collecting : IProgress<EvaluationProgress>
    {
        private readonly Lock _lock = new();

        public List<EvaluationProgress> Reports { get; } = [];

        public void Report(EvaluationProgress value)
        {
            lock (_lock) Reports.Add(value);
        }
    }
}
