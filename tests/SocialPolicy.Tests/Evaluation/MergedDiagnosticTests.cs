using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

/// <summary>What several clauses find at fault alike is reported once.</summary>
public class MergedDiagnosticTests
{
    [Fact]
    public void Two_clauses_make_one_diagnostic_with_both_names_and_reasons()
    {
        Diagnostic diagnostic = Assert.Single(Acme.Company.Evaluate(
            EveryChannel.MustHaveOwner().Named("everywhere").Because("somebody must answer"),
            On(Platform.Facebook).MustHaveOwner().Because("customers write there")).Found());
        Assert.Equal(["everywhere", "mustHaveOwner"], diagnostic.Clauses.Select(clause => clause.Name));
        Assert.Equal("somebody must answer; customers write there", diagnostic.Because);
    }

    [Fact]
    public void The_same_reason_is_given_once()
    {
        Diagnostic diagnostic = Assert.Single(Acme.Company.Evaluate(
            EveryChannel.MustHaveOwner().Because("it matters"),
            EveryChannel.MustHaveOwner(),
            EveryChannel.MustHaveOwner().Because("it matters")).Found());
        Assert.Equal("it matters", diagnostic.Because);
        Assert.Equal(3, diagnostic.Clauses.Count);
    }

    [Theory]
    [InlineData(Severity.Info, Severity.Warning, Severity.Warning)]
    [InlineData(Severity.Warning, Severity.Info, Severity.Warning)]
    [InlineData(Severity.Info, Severity.Error, Severity.Error)]
    public void The_severer_severity_counts(Severity first, Severity second, Severity expected)
    {
        Diagnostic diagnostic = Assert.Single(Acme.Company.Evaluate(
            EveryChannel.MustHaveOwner().WithSeverity(first), EveryChannel.MustHaveOwner().WithSeverity(second)).Found());
        Assert.Equal(expected, diagnostic.Severity);
    }

    [Fact]
    public void The_origin_and_the_message_are_those_of_the_severer_clause()
    {
        Organization company = new() { Channels = [.. Enumerable.Range(0, 4).Select(index => Acme.Channel($"c{index}"))] };
        Diagnostic diagnostic = Assert.Single(company.Evaluate(
            TheOrganization.MustRunAtMost(1), TheOrganization.MustRunAtMost(3).WithSeverity(Severity.Error)).Found());
        Assert.Equal((Severity.Error, SeverityOrigin.Clause), (diagnostic.Severity, diagnostic.SeverityOrigin));
        Assert.Contains("max = 3", diagnostic.Properties.Select(property => property.ToString()));
    }

    [Fact]
    public void Of_equally_severe_clauses_the_first_speaks()
    {
        Diagnostic diagnostic = Assert.Single(Acme.Company.Evaluate(
            TheOrganization.MustRunAtMost(1), TheOrganization.MustRunAtMost(0)).Found());
        Assert.Contains("max = 1", diagnostic.Properties.Select(property => property.ToString()));
    }

    [Fact]
    public void Different_related_subjects_stay_apart() =>
        Assert.Equal(
            ["step:approved", "step:published"],
            Acme.Company.Evaluate(
                AcmeVerbs.PublicationsMustHaveSteps("published", "approved"), AcmeVerbs.PublicationsMustHaveSteps("approved"))
                .Found().Where(found => found.Subject.Id == "pr-1").Select(found => found.Related[0].ToString()));

    [Fact]
    public void Different_gaps_stay_apart()
    {
        Organization company = new()
        {
            People = [new() { Id = "ben", Absences = [new(new(2026, 12, 1), new(2026, 12, 1)), new(new(2026, 12, 3), new(2026, 12, 3))] }],
            Channels = [Acme.Channel("a") with { Owner = "ben" }],
        };
        Assert.Equal(
            [("2026-12-01", 2), ("2026-12-03", 1)],
            company.Evaluate(EveryChannel.MustBeCovered(Period.Days(30)), EveryChannel.MustBeCovered(Period.Days(9)))
                .Found().Select(found => (found.Properties[0].Value, found.Clauses.Count)));
    }
}
