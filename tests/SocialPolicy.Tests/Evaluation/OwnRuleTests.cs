using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

/// <summary>Rules of one's own take part in everything.</summary>
public class OwnRuleTests
{
    private static readonly Evaluation Found = Acme.Company.Evaluate(AcmeVerbs.OneOfEach);

    [Fact]
    public void A_rule_of_each_kind_finds_its_faults() =>
        Assert.Equal(
            """
            organization ACME7
            organization ACME8
            unit:marketing ACME5
            person:ben ACME4
            channel:x-main ACME1
            post:p2 ACME3
            message:m1 ACME2
            message:m3 ACME2
            publication:pr-1 ACME6
            """,
            Acme.Lines(Found));

    [Fact]
    public void Messages_are_in_the_language_asked_for()
    {
        Assert.Equal(
            [
                "There is no plan for a crisis",
                "2 people on 2 channels are not enough",
                "Unit 'marketing' has no contact",
                "Person 'ben' has no name and serves x-main and fb-main",
                "Channel 'x-main' has no handle; it speaks for Anna Muster",
            ],
            Found.Diagnostics.Take(5).Select(diagnostic => diagnostic.GetMessage(Language.English)));
        Assert.Equal(
            [
                "Es gibt keinen Krisenplan",
                "2 Leute auf 2 Kanälen genügen nicht",
                "Abteilung „marketing“ hat keinen Ansprechpartner",
                "Person „ben“ hat keinen Namen und betreut x-main und fb-main",
                "Kanal „x-main“ hat keinen Namen; er spricht für Anna Muster",
            ],
            Found.Diagnostics.Take(5).Select(diagnostic => diagnostic.GetMessage(Language.German)));
    }

    [Fact]
    public void A_diagnostic_carries_what_its_descriptor_says()
    {
        Diagnostic diagnostic = Found.Diagnostics[^1];
        Assert.Equal(AcmeDescriptors.Step, diagnostic.Descriptor);
        Assert.Equal("https://acme.example/ACME6", diagnostic.HelpLink);
        Assert.Equal([new Subject(SubjectKind.Step, "approved")], diagnostic.Related);
        Assert.Equal("mustHaveSteps", Assert.Single(diagnostic.Clauses).Name);
        Assert.Equal((Severity.Warning, SeverityOrigin.Default), (diagnostic.Severity, diagnostic.SeverityOrigin));
    }

    [Fact]
    public void Selections_narrow_a_rule_of_ones_own() =>
        Assert.Equal("message:m1 ACME2", Acme.Lines(Acme.Company.Evaluate(On(Platform.Facebook).MessagesMustBeAnswered())));

    [Fact]
    public void Severities_reach_ids_and_categories_of_ones_own()
    {
        Policy policy = Policy.Define("p")
            .With(EveryChannel.MustHaveHandle(), People.MustHaveName())
            .WithSeverity("ACME1", Severity.Error)
            .WithSeverity(AcmeDescriptors.Category, Severity.Info)
            .Build();
        Assert.Equal(
            [("ACME4", Severity.Info, SeverityOrigin.Category), ("ACME1", Severity.Error, SeverityOrigin.Id)],
            policy.Evaluate(Acme.Company, Acme.Now).Diagnostics.Select(found => (found.Id, found.Severity, found.SeverityOrigin)));
    }

    [Fact]
    public void An_id_of_ones_own_is_known_only_where_a_clause_asks_for_it()
    {
        Assert.False(Policy.Define("p").WithSeverity("ACME1", Severity.Error).TryBuild(out _, out _));
        Assert.False(Policy.Define("p").WithSeverity(AcmeDescriptors.Category, Severity.Error).TryBuild(out _, out _));
    }

    [Fact]
    public void Waivers_reach_ids_of_ones_own()
    {
        Organization waived = Acme.Company with { Waivers = [Acme.Waiver("ACME2", "message:m1"), Acme.Waiver("ACME7", "organization")] };
        Evaluation evaluation = waived.Evaluate(AcmeVerbs.OneOfEach);
        Assert.Equal(
            ["organization", "message:m1"],
            evaluation.Diagnostics.Where(found => found.IsSuppressed).Select(found => found.Subject.ToString()));
    }

    [Fact]
    public void Options_of_ones_own_are_checked_by_Build()
    {
        Diagnostic fault = Faults.OfSentence(TheOrganization.WithId("*").MustReachPeople(0));
        Assert.Equal("Clause 'mustReachPeople': nobody is nothing", fault.GetMessage(Language.English));
        Assert.Equal("Klausel „mustReachPeople“: niemand ist nichts", fault.GetMessage(Language.German));
    }

    [Fact]
    public void Counts_know_ids_and_categories_of_ones_own()
    {
        Assert.Equal(2, Found.Counts.ById["ACME2"]);
        Assert.Equal(9, Found.Counts.ByCategory[AcmeDescriptors.Category]);
    }

    [Fact]
    public void Clauses_of_ones_own_are_included_and_left_out_by_name()
    {
        Policy house = Acme.Policy(EveryChannel.MustHaveHandle().Named("handle"), People.MustHaveName().Named("name"));
        Policy policy = Policy.Define("p").Include(house.Without("handle")).Build();
        Assert.Equal("person:ben ACME4", Acme.Lines(policy.Evaluate(Acme.Company, Acme.Now)));
    }
}
