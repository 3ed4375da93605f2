using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

/// <summary>What is said about the input and the engine (SMP0xxx) can be neither waived nor configured.</summary>
public class EngineDiagnosticTests
{
    private static readonly Organization Company = new()
    {
        Sponsor = "nobody",
        People = [new() { Id = "anna", Absences = [new(new(2026, 2, 1), new(2026, 1, 1))] }],
        Channels = [Acme.Channel("a"), Acme.Channel("a")],
        Waivers = [Acme.Waiver("SMP9999", "*") with { Until = new(2020, 1, 1) }],
    };

    private static readonly string[] Ids = ["SMP0001", "SMP0002", "SMP0003", "SMP0201", "SMP0202", "SMP0203", "SMP0204"];

    private static readonly Clause Failing = EveryChannel.Must(new FragileChannels("a"));

    private static string[] Severities(Evaluation evaluation) =>
    [
        .. evaluation.Diagnostics.Where(found => found.Id != "SMP0203")
            .Select(found => $"{found.Id} {found.Severity} {found.IsSuppressed}")
            .Order(StringComparer.Ordinal),
    ];

    private static readonly string[] Expected =
        ["SMP0001 Error False", "SMP0002 Warning False", "SMP0003 Error False", "SMP0201 Error False", "SMP0202 Warning False"];

    [Fact]
    public void They_are_always_on() => Assert.Equal(Expected, Severities(Company.Evaluate(Failing)));

    [Theory]
    [InlineData(Severity.None)]
    [InlineData(Severity.Info)]
    public void Severities_do_not_touch_them(Severity severity)
    {
        PolicyDraft draft = Policy.Define("p").With(Failing.WithSeverity(severity == Severity.None ? Severity.Info : severity))
            .WithSeverity(Category.Input, severity).WithSeverity(Category.Policy, severity);
        foreach (string id in Ids) draft = draft.WithSeverity(id, severity);
        Assert.Equal(Expected, Severities(draft.Build().Evaluate(Company, Acme.Now)));
    }

    [Fact]
    public void Waivers_do_not_touch_them()
    {
        Organization waived = Company with { Waivers = [.. Company.Waivers, .. Ids.Select(id => Acme.Waiver(id, "*"))] };
        Evaluation evaluation = waived.Evaluate(Failing);
        Assert.Equal(Expected, Severities(evaluation));
        Assert.Equal(Ids.Length, evaluation.Counts.ById["SMP0203"]);
    }
}
