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
    public void Two_rules_that_give_an_id_two_meanings_make_the_policy_unusable()
    {
        RuleDescriptor other = new(Fragile.Seen.Id, Category.Conduct, Severity.Info, new("Other"), new("Something else"));
        bool built = Policy.Define("Two meanings")
            .With(EveryChannel.Must(new Declaring([Fragile.Seen])), EveryChannel.Must(new Declaring([other])))
            .TryBuild(out _, out ValueList<Diagnostic> faults);
        Assert.False(built);
        Assert.Equal("SMP0104", Assert.Single(faults).Id);
    }

    [Fact]
    public void A_rule_that_takes_an_id_of_the_library_makes_the_policy_unusable() =>
        Faults.OfSentence(EveryChannel.Must(new Declaring([new("SMP1003", Category.Conduct, Severity.Info, new("Other"), new("Something else"))])));

    private sealed record Declaring(ValueList<RuleDescriptor> Declared) : ChannelRule
    {
        public override ValueList<RuleDescriptor> SupportedDiagnostics => Declared;

        public override void Check(in ChannelView channel, Report report) => report.Add(channel, Fragile.Seen);
    }
}
