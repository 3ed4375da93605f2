using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class CountsTests
{
    private static readonly Organization Company = Acme.Company with
    {
        Waivers = [Acme.Waiver("ACME2", "message:m3"), Acme.Waiver("ACME1", "channel:nowhere")],
    };

    private static readonly Evaluation Found = Company.Evaluate(
        EveryChannel.MustHaveHandle(),
        EveryChannel.MessagesMustBeAnswered(),
        EveryChannel.MustHaveOwner(),
        EveryChannel.MustShowPortrait());

    [Fact]
    public void Diagnostics_are_counted_by_severity()
    {
        Assert.Equal(1, Found.Counts.Errors);
        Assert.Equal(2, Found.Counts.Warnings);
        Assert.Equal(3, Found.Counts.Infos);
        Assert.Equal(6, Found.Counts.Total);
    }

    [Fact]
    public void Suppressed_diagnostics_are_counted_apart()
    {
        Assert.Equal(1, Found.Counts.Suppressed);
        Assert.Equal(Found.Diagnostics.Count, Found.Counts.Total + Found.Counts.Suppressed);
    }

    [Fact]
    public void Diagnostics_are_counted_by_id() =>
        Assert.Equal(
            [("ACME1", 1), ("ACME2", 1), ("SMP0203", 1), ("SMP1001", 1), ("SMP2003", 2)],
            Found.Counts.ById.Select(pair => (pair.Key, pair.Value)).Order());

    [Fact]
    public void Diagnostics_are_counted_by_category() =>
        Assert.Equal(
            [("acme", 2), ("ownership", 1), ("policy", 1), ("transparency", 2)],
            Found.Counts.ByCategory.Select(pair => (pair.Key.Name, pair.Value)).Order());

    [Fact]
    public void Diagnostics_of_an_id_are_counted_by_severity()
    {
        Organization company = new()
        {
            Channels =
            [
                new Channel { Id = "x-main", Platform = Platform.X },
                new Channel { Id = "x-jobs", Platform = Platform.X },
                new Channel { Id = "fb-main", Platform = Platform.Facebook },
                new Channel { Id = "fb-jobs", Platform = Platform.Facebook },
            ],
            People = [new Person { Id = "anna" }],
            Waivers = [Acme.Waiver("SMP1001", "channel:fb-jobs")],
        };
        DiagnosticCounts counts = company.Evaluate(
            On(Platform.X).MustHaveOwner().WithSeverity(Severity.Info), On(Platform.Facebook).MustHaveOwner()).Counts;
        Assert.Equal(
            (2, 0, 1),
            (counts.CountOf("SMP1001", Severity.Info), counts.CountOf("SMP1001", Severity.Warning), counts.CountOf("SMP1001", Severity.Error)));
        Assert.Equal(3, counts.ById["SMP1001"]);
    }

    [Fact]
    public void What_does_not_occur_is_not_counted()
    {
        Evaluation nothing = Acme.Company.Evaluate();
        Assert.Equal(0, nothing.Counts.Total);
        Assert.Empty(nothing.Counts.ById);
        Assert.Equal(0, nothing.Counts.CountOf("SMP1001", Severity.Error));
        Assert.Empty(nothing.Counts.ByCategory);
    }

    [Fact]
    public void A_diagnostic_of_two_clauses_counts_once_with_the_severer_severity()
    {
        DiagnosticCounts counts = Acme.Company.Evaluate(
            EveryChannel.MustHaveOwner().WithSeverity(Severity.Info), EveryChannel.MustHaveOwner()).Counts;
        Assert.Equal((1, 1), (counts.ById["SMP1001"], counts.Errors));
    }
}
