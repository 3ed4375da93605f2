using SocialPolicy.Json;
using SocialPolicy.Rules;
using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class RulesVersionTests
{
    private static readonly Organization Company = new()
    {
        Channels =
        [
            Acme.Channel("bare"),
            Acme.Channel("handled") with { Handle = "@muster" },
            Acme.Channel("named") with { Handle = "@muster", Name = "Muster", Url = "https://example.org" },
        ],
    };

    private static PolicyDraft Draft => Policy.Define("p").With(EveryChannel.Must(new MustHaveUrl()), EveryChannel.Must(new MustBeFound()));

    [Fact]
    public void A_policy_that_names_no_version_has_every_rule() =>
        Assert.Equal(["bare LATER1", "bare LATER2", "handled LATER1", "handled LATER2"], Found(Draft.Build()));

    [Fact]
    public void A_policy_for_an_earlier_version_has_neither_later_rules_nor_what_earlier_ones_report_since() =>
        Assert.Equal(["bare LATER2"], Found(Draft.ForRules("1.0").Build()));

    [Fact]
    public void A_severity_by_id_wakes_no_later_rule() =>
        Assert.Equal(["bare LATER2"], Found(Draft.ForRules("1.0").WithSeverity("LATER1", Severity.Error).Build()));

    [Fact]
    public void The_version_of_an_included_policy_does_not_matter()
    {
        Policy old = Draft.ForRules("1.0").Build();
        Assert.Equal(4, Found(Policy.Define("new").Include(old).Build()).Length);
        Assert.Equal(["bare LATER2"], Found(Policy.Define("old").Include(Draft.Build()).ForRules("1.0").Build()));
    }

    [Fact]
    public void A_document_names_the_version_as_code_does()
    {
        RuleCatalogue catalogue = RuleCatalogue.Default.With(new MustHaveUrl(), LaterJson.Default.MustHaveUrl);
        PolicyDocument document = PolicyJson.Read("""{ "name": "p", "rules": "1.0", "clauses": [{ "require": "mustHaveUrl" }] }"""u8, "p.json", catalogue);
        Assert.Equal(Policy.Define("p").With(EveryChannel.Must(new MustHaveUrl())).ForRules("1.0").Build(), document.Policy);
        Assert.Empty(Found(document.Policy!));
    }

    [Fact]
    public void An_unknown_version_makes_a_policy_unusable()
    {
        Assert.False(Draft.ForRules("9.9").TryBuild(out _, out ValueList<Diagnostic> faults));
        Assert.Contains("9.9", Assert.Single(faults).GetMessage(Language.English), StringComparison.Ordinal);
        PolicyDocument document = PolicyJson.Read("""{ "rules": "9.9" }"""u8, "p.json");
        Assert.Equal("SMP0104", Assert.Single(document.Diagnostics).Id);
    }

    [Fact]
    public void A_rule_that_makes_its_descriptors_anew_is_told_apart_as_well()
    {
        PolicyDraft draft = Policy.Define("p").With(EveryChannel.Must(new MustBeFoundAnew()));
        Assert.Equal(3, Found(draft.Build()).Length);
        Assert.Equal(["bare LATER3"], Found(draft.ForRules("1.0").Build()));
    }

    [Fact]
    public void Edits_and_time_keep_the_version()
    {
        Evaluation before = Draft.ForRules("1.0").Build().Evaluate(Company, Acme.Now);
        Evaluation after = before.Apply(Edit.Put(Acme.Channel("one-more"))).At(Acme.Now.AddDays(1));
        FullEvaluation.IsMatchedBy(after);
        Assert.Equal(2, after.Counts.Total);
    }

    [Fact]
    public void A_widening_shares_id_and_texts_and_is_later()
    {
        RuleDescriptor widened = MustBeFound.HasNoName;
        Assert.Equal((MustBeFound.NotFound.Id, MustBeFound.NotFound.Message, "1.1"), (widened.Id, widened.Message, widened.Since));
        Assert.Throws<ArgumentException>(() => widened.WidenedIn("1.1"));
        Assert.Throws<ArgumentException>(() => widened.WidenedIn("later"));
        Assert.Throws<ArgumentException>(() => widened with { Since = "new" });
        Assert.Equal("1.2", widened.WidenedIn("1.2").Since);
    }

    [Fact]
    public void Two_kinds_of_diagnostic_that_share_an_id_make_a_policy_unusable() =>
        Assert.False(Policy.Define("p").With(EveryChannel.Must(new MustNotBeAmbiguous())).TryBuild(out _, out _));

    private static string[] Found(Policy policy) =>
        [.. policy.Evaluate(Company, Acme.Now).Diagnostics.Select(found => $"{found.Subject.Id} {found.Id}")];
}
