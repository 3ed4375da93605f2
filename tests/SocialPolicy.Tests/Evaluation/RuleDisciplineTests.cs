using SocialPolicy.Rules;
using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

/// <summary>What a rule may do with what it is shown; whatever else it tries is reported as a failure of the rule.</summary>
public class RuleDisciplineTests
{
    [Fact]
    public void A_rule_that_reports_what_it_did_not_declare_has_failed() =>
        Assert.Equal(["SMP0201"], Ids(EveryChannel.Must(new MustNotDeclare())));

    [Fact]
    public void A_rule_that_reports_another_kind_of_subject_has_failed() =>
        Assert.Equal(["SMP0201"], Ids(EveryChannel.Must(new MustAccuseOthers())));

    [Fact]
    public void A_rule_that_goes_on_counting_while_it_checks_has_failed() =>
        Assert.Equal(["SMP0201"], Ids(TheOrganization.On(Platform.X).Must(new MustKeepCounting())));

    [Fact]
    public void The_default_actor_is_nobody()
    {
        ActorView nobody = default;
        Assert.False(nobody.Exists);
        Assert.False(nobody.IsActive);
        Assert.False(nobody.HasLeft);
        Assert.False(nobody.Is(Roles.Everyone));
        Assert.False(nobody.Has(Competence.Empathy));
        Assert.False(nobody.IsSameAs(default));
        Assert.Throws<InvalidOperationException>(() => default(ActorView).Person);
    }

    [Fact]
    public void A_role_that_does_not_exist_satisfies_no_rule()
    {
        Organization company = Acme.Company with
        {
            People = [new Person { Id = "ghost", Role = (Role)32 }],
            Channels = [new Channel { Id = "x", Platform = Platform.X, Owner = "ghost" }],
        };
        Policy policy = Acme.Policy(EveryChannel.MustBeOwnedBy(Roles.Everyone));
        Assert.Contains(policy.Evaluate(company, Acme.Now).Diagnostics, diagnostic => diagnostic.Id == "SMP1003");
    }

    [Fact]
    public void A_suppressed_diagnostic_is_printed_as_an_info_that_says_so()
    {
        Organization company = new()
        {
            People = [new Person { Id = "anna" }],
            Channels = [new Channel { Id = "x", Platform = Platform.X }],
            Waivers = [new Waiver { Rule = "SMP1001", Subject = "*", Reason = "Moving house", ApprovedBy = "anna", Until = new(2099, 12, 31) }],
        };
        Diagnostic diagnostic = Assert.Single(Acme.Policy(EveryChannel.MustHaveOwner()).Evaluate(company, Acme.Now).Diagnostics);
        Assert.Equal(Severity.Error, diagnostic.Severity);
        Assert.Contains(": info SMP1001: ", diagnostic.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("(waived until 2099-12-31: Moving house)", diagnostic.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("(ausgesetzt bis 31.12.2099: Moving house)", diagnostic.ToString(Language.German), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Ids(Clause clause)
    {
        Organization company = new() { Channels = [new Channel { Id = "x", Platform = Platform.X }] };
        return Acme.Policy(clause).Evaluate(company, Acme.Now).Diagnostics.Select(diagnostic => diagnostic.Id);
    }

    private sealed record MustNotDeclare : ChannelRule
    {
        public override ValueList<RuleDescriptor> SupportedDiagnostics => [Fragile.Seen];

        public override void Check(in ChannelView channel, Report report) => report.Add(channel, Descriptors.SMP1001);
    }

    private sealed record MustAccuseOthers : ChannelRule
    {
        public override ValueList<RuleDescriptor> SupportedDiagnostics => [Fragile.Seen];

        public override void Check(in ChannelView channel, Report report) => report.Add(Fragile.Seen);
    }

    private sealed record MustKeepCounting : ChannelTallyRule
    {
        public override ValueList<RuleDescriptor> SupportedDiagnostics => [Fragile.Seen];

        public override void Count(in ChannelView channel, Tally tally) => tally.Add();

        public override void Check(Tally tally, Report report) => tally.Add();
    }
}
