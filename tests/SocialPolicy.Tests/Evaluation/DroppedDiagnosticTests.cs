using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

/// <summary>Severity none drops a diagnostic, before waivers are looked at.</summary>
public class DroppedDiagnosticTests
{
    private static readonly Organization Waived = Acme.Company with { Waivers = [Acme.Waiver("SMP1001", "*")] };

    [Fact]
    public void None_drops_whoever_says_it()
    {
        Assert.Empty(Acme.Company.Evaluate(EveryChannel.MustHaveOwner().WithSeverity(Severity.None)).Diagnostics);
        PolicyDraft draft = Policy.Define("p").With(EveryChannel.MustHaveOwner());
        Assert.Empty(draft.WithSeverity("SMP1001", Severity.None).Build().Evaluate(Acme.Company, Acme.Now).Diagnostics);
        Assert.Empty(draft.WithSeverity(Category.Ownership, Severity.None).Build().Evaluate(Acme.Company, Acme.Now).Diagnostics);
    }

    [Fact]
    public void None_for_one_id_leaves_the_others_of_the_verb()
    {
        Organization company = new() { People = [new() { Id = "ben" }], Channels = [Acme.Channel("a") with { Owner = "ben" }] };
        Policy policy = Policy.Define("p").With(EveryChannel.MustReport(Every.Week)).WithSeverity("SMP3001", Severity.None).Build();
        Assert.Equal("channel:a SMP3002", Acme.Lines(policy.Evaluate(company, Acme.Now)));
    }

    [Fact]
    public void A_waiver_of_what_was_dropped_waives_nothing() =>
        Assert.Equal("waiver:0 SMP0203", Acme.Lines(Waived.Evaluate(EveryChannel.MustHaveOwner().WithSeverity(Severity.None))));

    [Fact]
    public void One_clause_with_none_leaves_the_other_its_diagnostic()
    {
        Diagnostic diagnostic = Assert.Single(Acme.Company.Evaluate(
            EveryChannel.MustHaveOwner().WithSeverity(Severity.None).Named("silent"),
            EveryChannel.MustHaveOwner().WithSeverity(Severity.Info).Named("loud")).Diagnostics);
        Assert.Equal((Severity.Info, "loud"), (diagnostic.Severity, Assert.Single(diagnostic.Clauses).Name));
    }
}
