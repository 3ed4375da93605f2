using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

/// <summary>A rule that throws is reported for the subject at which it threw, and stops nothing else.</summary>
public class RuleFailureTests
{
    private static readonly Organization Company = Acme.Company with
    {
        Channels = [Acme.Channel("a"), Acme.Channel("b"), Acme.Channel("c") with { Platform = Platform.Xing }],
        Messages = [Acme.Message("m1", "a"), Acme.Message("m2", "b"), Acme.Message("m3", "a")],
        Posts = [new() { Id = "p1", Channel = "a", At = Acme.Now }, new() { Id = "p2", Channel = "b", At = Acme.Now }],
    };

    public static TheoryData<Clause, string> Failures { get; } = new()
    {
        { EveryChannel.Must(new FragileChannels("b")), "channel:a FRAGILE1\nchannel:b SMP0201\nchannel:c FRAGILE1" },
        { EveryChannel.Must(new FragileMessages("m2")), "message:m1 FRAGILE1\nmessage:m2 SMP0201\nmessage:m3 FRAGILE1" },
        { EveryChannel.Must(new FragilePosts("p1")), "post:p1 SMP0201\npost:p2 FRAGILE1" },
        { People.Must(new FragilePeople("anna")), "person:anna SMP0201\nperson:ben FRAGILE1" },
        { new Clause(new FragileUnits("sales")), "unit:sales SMP0201\nunit:marketing FRAGILE1" },
        { new Clause(new FragilePublications("pr-2")), "publication:pr-1 FRAGILE1\npublication:pr-2 SMP0201" },
        { TheOrganization.Must(new FragileOrganization()), "organization SMP0201" },
        { TheOrganization.WithId("*").Must(new FragileCount("b")), "organization FRAGILE1\nchannel:b SMP0201" },
        { TheOrganization.WithId("*").Must(new FragileCount("", ThrowsInCheck: true)), "organization SMP0201" },
    };

    [Theory]
    [MemberData(nameof(Failures))]
    public void A_rule_of_any_kind_fails_for_its_subject_alone(Clause clause, string expected)
    {
        Assert.Equal(expected, Acme.Lines(Company.Evaluate(clause)));
        var options = new EvaluationOptions { MaxDegreeOfParallelism = 2 };
        Assert.Equal(expected, Acme.Lines(Acme.Policy(clause).Evaluate(Company, Acme.Now, options)));
    }

    [Fact]
    public void The_diagnostic_names_rule_subject_and_exception()
    {
        Clause clause = EveryChannel.Must(new FragileChannels("b")).Because("we try").Named("attempt");
        Diagnostic failure = Company.Evaluate(clause).Diagnostics.Single(diagnostic => diagnostic.Id == "SMP0201");
        Assert.Equal(
            "$.channels[1]: error SMP0201: Rule FragileChannels failed with InvalidOperationException while it looked at 'b': cannot bear {b}",
            failure.ToString());
        Assert.Equal(
            ["rule = FragileChannels", "exception = InvalidOperationException", "exceptionMessage = cannot bear {b}"],
            failure.Properties.Select(property => property.ToString()));
        Assert.Equal(("attempt", "we try"), (Assert.Single(failure.Clauses).Name, failure.Because));
    }

    [Fact]
    public void The_organization_has_no_id_to_name()
    {
        Diagnostic failure = Assert.Single(Company.Evaluate(TheOrganization.Must(new FragileOrganization())).Diagnostics);
        Assert.DoesNotContain("''", failure.GetMessage(Language.English), StringComparison.Ordinal);
        Assert.DoesNotContain("„“", failure.GetMessage(Language.German), StringComparison.Ordinal);
    }

    [Fact]
    public void Other_clauses_keep_their_findings() =>
        Assert.Equal(
            "channel:a ACME1\nchannel:a FRAGILE1\nchannel:b ACME1\nchannel:b SMP0201\nchannel:c ACME1\nchannel:c FRAGILE1",
            Acme.Lines(Company.Evaluate(EveryChannel.MustHaveHandle(), EveryChannel.Must(new FragileChannels("b")))));

    [Fact]
    public void Channels_that_fail_only_together_are_asked_one_by_one()
    {
        Evaluation evaluation = Company.Evaluate(EveryChannel.Must(new FragileSpans()));
        Assert.Equal("channel:a FRAGILE1\nchannel:b FRAGILE1\nchannel:c FRAGILE1", Acme.Lines(evaluation));
        Assert.Equal(3, Assert.Single(evaluation.Clauses).Subjects);
    }

    [Fact]
    public void A_rule_that_two_clauses_ask_for_fails_once_for_a_subject()
    {
        Evaluation evaluation = Company.Evaluate(
            EveryChannel.Must(new FragileChannels("b")).Named("one"), On(Platform.X).Must(new FragileChannels("b")).Named("two"));
        Diagnostic failure = Assert.Single(evaluation.Diagnostics, diagnostic => diagnostic.Id == "SMP0201");
        Assert.Equal(["one", "two"], failure.Clauses.Select(clause => clause.Name));
    }

    [Fact]
    public void Two_rules_that_fail_for_one_subject_are_both_named()
    {
        Evaluation evaluation = Company.Evaluate(
            TheOrganization.WithId("*").Must(new FragileCount("b")), EveryChannel.Must(new FragileChannels("b")));
        Assert.Equal(
            ["rule = FragileCount", "rule = FragileChannels"],
            evaluation.Diagnostics.Where(diagnostic => diagnostic.Id == "SMP0201").Select(diagnostic => diagnostic.Properties[0].ToString()));
    }

    [Fact]
    public void An_evaluation_with_a_failure_is_not_compliant()
    {
        Evaluation evaluation = Company.Evaluate(EveryChannel.Must(new FragileChannels("b")));
        Assert.False(evaluation.IsCompliant);
        Assert.Equal(1, evaluation.Counts.ById["SMP0201"]);
        Assert.Equal(1, evaluation.Counts.ByCategory[Category.Policy]);
    }
}
