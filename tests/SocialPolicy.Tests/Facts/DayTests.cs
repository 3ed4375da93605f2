using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

/// <summary>Facts keep what was worked out for the latest day, and must not give it for another one.</summary>
public class DayTests
{
    private static readonly Policy Policy = Policy.Define("Days").With(
        EveryChannel.MustHaveOwner(),
        EveryChannel.MustHaveExperts(1),
        EveryChannel.MustBeCovered(Period.Days(1), everyDay: true),
        EveryChannel.MustReport(Every.Week),
        People.MustNotBeIrreplaceable()).Build();

    private static readonly Organization Organization = Given.Organization(
        Given.Channel() with { Owner = "a", Operators = ["b"], Reporting = new(Every.Week, "a") },
        Given.Expert("a").Until(Given.Today),
        Given.Person("b").Until(Given.Tomorrow));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void The_same_facts_serve_days_in_any_order(int threads)
    {
        var facts = Facts.Of(Organization);
        var options = new EvaluationOptions { MaxDegreeOfParallelism = threads };
        foreach (int days in (int[])[0, 1, 2, 0, 2, 1, -3000, 0])
        {
            DateTimeOffset now = Given.Now.AddDays(days);
            Assert.Equal(
                Policy.Evaluate(Organization, now).Diagnostics.Select(diagnostic => diagnostic.ToString()),
                Policy.Evaluate(facts, now, options).Diagnostics.Select(diagnostic => diagnostic.ToString()));
        }

        Assert.NotEqual(
            Policy.Evaluate(facts, Given.Now).Diagnostics.Select(diagnostic => diagnostic.ToString()),
            Policy.Evaluate(facts, Given.Now.AddDays(1)).Diagnostics.Select(diagnostic => diagnostic.ToString()));
    }
}
