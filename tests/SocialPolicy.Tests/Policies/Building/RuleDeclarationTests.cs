using SocialPolicy.Rules;
using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

/// <summary>A rule that declares itself wrongly would fail or stay silent in every evaluation, so no policy is built with it.</summary>
public class RuleDeclarationTests
{
    [Fact]
    public void A_rule_that_can_report_nothing_makes_the_policy_unusable() => Faults.OfSentence(EveryChannel.Must(new Declaring([])));

    [Fact]
    public void A_rule_that_names_an_id_twice_makes_the_policy_unusable() =>
        Faults.OfSentence(EveryChannel.Must(new Declaring([Fragile.Seen, Fragile.Seen])));

    [Fact]
    public void A_rule_of_no_kind_makes_the_policy_unusable() => Faults.OfSentence(new Clause(new Kindless()));

    private sealed record Declaring(ValueList<RuleDescriptor> Declared) : ChannelRule
    {
        public override ValueList<RuleDescriptor> SupportedDiagnostics => Declared;

        public override void Check(in ChannelView channel, Report report) => report.Add(channel, Fragile.Seen);
    }

    private sealed record Kindless : Rule
    {
        public override ValueList<RuleDescriptor> SupportedDiagnostics => [Fragile.Seen];
    }
}
