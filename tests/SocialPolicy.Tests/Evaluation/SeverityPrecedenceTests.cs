using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

/// <summary>The first that speaks wins: the policy by id, the clause, the policy by category, the default.</summary>
public class SeverityPrecedenceTests
{
    private static readonly Clause Plain = EveryChannel.MustHaveOwner();

    private static (Severity, SeverityOrigin) Of(Clause clause, Severity? byId = null, Severity? byCategory = null)
    {
        PolicyDraft draft = Policy.Define("p").With(clause);
        if (byCategory is { } category) draft = draft.WithSeverity(Category.Ownership, category);
        if (byId is { } id) draft = draft.WithSeverity("SMP1001", id);
        Diagnostic diagnostic = Assert.Single(draft.Build().Evaluate(Acme.Company, Acme.Now).Diagnostics);
        return (diagnostic.Severity, diagnostic.SeverityOrigin);
    }

    [Fact]
    public void The_default_speaks_last() => Assert.Equal((Severity.Error, SeverityOrigin.Default), Of(Plain));

    [Fact]
    public void The_category_comes_before_the_default() =>
        Assert.Equal((Severity.Info, SeverityOrigin.Category), Of(Plain, byCategory: Severity.Info));

    [Fact]
    public void The_clause_comes_before_the_category() =>
        Assert.Equal(
            (Severity.Warning, SeverityOrigin.Clause),
            Of(Plain.WithSeverity(Severity.Warning), byCategory: Severity.None));

    [Fact]
    public void The_id_comes_before_the_clause() =>
        Assert.Equal(
            (Severity.Info, SeverityOrigin.Id),
            Of(Plain.WithSeverity(Severity.None), byId: Severity.Info, byCategory: Severity.None));

    [Fact]
    public void Who_says_the_same_as_the_default_has_decided_all_the_same() =>
        Assert.Equal((Severity.Error, SeverityOrigin.Clause), Of(Plain.WithSeverity(Severity.Error)));

    [Fact]
    public void A_clause_sets_every_id_of_its_verb()
    {
        Organization company = Acme.Company with
        {
            People = [.. Acme.Company.People, new() { Id = "gone", EmployedUntil = new(2026, 1, 1) }],
            Channels = [Acme.Channel("without"), Acme.Channel("left") with { Owner = "gone" }],
        };
        Assert.Equal(
            [("SMP1001", Severity.Info), ("SMP1002", Severity.Info)],
            company.Evaluate(Plain.WithSeverity(Severity.Info)).Diagnostics.Where(found => found.Id.StartsWith("SMP1", StringComparison.Ordinal))
                .Select(found => (found.Id, found.Severity)));
    }

    [Fact]
    public void Severities_of_an_included_policy_do_not_reach_out()
    {
        Policy house = Policy.Define("house").With(Plain).WithSeverity("SMP1001", Severity.Info).Build();
        Policy policy = Policy.Define("p").Include(house).Build();
        Assert.Equal(Severity.Error, Assert.Single(policy.Evaluate(Acme.Company, Acme.Now).Diagnostics).Severity);
    }
}
