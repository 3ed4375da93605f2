using SocialPolicy.Rules;
using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

/// <summary>What clauses that count over channels name of them.</summary>
public class NamedChannelsTests
{
    private static readonly Clause None = TheOrganization.MustRunAtMost(0);

    [Theory]
    [InlineData(1, "(c01)", "c01")]
    [InlineData(2, "(c01 and c02)", "c01, c02")]
    [InlineData(10, "(c01, c02, c03, c04, c05, c06, c07, c08, c09 and c10)", "c01, c02, c03, c04, c05, c06, c07, c08, c09, c10")]
    [InlineData(11, "c09, c10 and 1 more channel)", "c09, c10; channelsMore = 1")]
    [InlineData(25, "c09, c10 and 15 more channels)", "c09, c10; channelsMore = 15")]
    public void Ten_channels_are_named_and_the_rest_is_counted(int channels, string message, string named)
    {
        Organization organization = With(channels);

        Assert.Contains(message, Message(None, organization), StringComparison.Ordinal);
        Assert.EndsWith(named, None.NamedIn(organization), StringComparison.Ordinal);
    }

    [Fact]
    public void The_rest_is_counted_in_german_too()
    {
        Assert.EndsWith("c09, c10 und 1 weiterer Kanal), höchstens 0", Message(None, With(11), Language.German), StringComparison.Ordinal);
        Assert.EndsWith("c09, c10 und 2 weitere Kanäle), höchstens 0", Message(None, With(12), Language.German), StringComparison.Ordinal);
    }

    [Fact]
    public void They_are_named_in_the_order_of_the_document_whatever_tells_them_apart()
    {
        Organization mixed = new() { Channels = [.. With(12).Channels.Select((channel, i) => channel with { Platform = i % 3 == 0 ? Platform.Xing : Platform.Blog })] };

        Assert.Equal("count = 12; max = 0; channels = c01, c02, c03, c04, c05, c06, c07, c08, c09, c10; channelsMore = 2", None.NamedIn(mixed));
        Assert.Equal("count = 4; max = 0; channels = c01, c04, c07, c10", TheOrganization.On(Platform.Xing).MustRunAtMost(0).NamedIn(mixed));
    }

    [Fact]
    public void A_rule_of_ones_own_names_them_in_the_same_way() => Assert.Equal(
        "'organization' runs on c01 and c02",
        Message(new Clause(new MustNotSpread()), With(2)));

    [Fact]
    public void Edits_bring_and_take_names_as_a_full_evaluation_would()
    {
        Evaluation evaluation = Acme.Policy(None, TheOrganization.On(Platform.X).MustSpreadPostingOver(5)).Evaluate(With(12), Given.Now);
        foreach (Edit edit in (Edit[])
        [
            Edit.Remove(new ChannelId("c03")),
            Edit.Put(Numbered(1) with { Status = ChannelStatus.Dormant }),
            Edit.Put(Numbered(13)),
            Edit.Put(Numbered(10) with { Platform = Platform.Blog }),
            Edit.Put(Numbered(1)),
            Edit.Put(Numbered(3)),
            Edit.Put(Numbered(10)),
            Edit.Put(Numbered(2) with { Owner = "ghost" }),
        ])
        {
            evaluation = evaluation.Apply(edit);
            FullEvaluation.IsMatchedBy(evaluation);
        }
    }

    [Fact]
    public void All_of_those_that_are_named_may_go_at_once()
    {
        Evaluation before = Acme.Policy(None).Evaluate(With(25), Given.Now);
        Evaluation after = before.Apply([.. Enumerable.Range(1, 12).Select(i => Edit.Remove(Numbered(i).Id))]);

        FullEvaluation.IsMatchedBy(after);
        Assert.Contains("(c13, c14,", after.Diagnostics[0].GetMessage(Language.English), StringComparison.Ordinal);
        FullEvaluation.IsMatchedBy(after.Apply([.. Enumerable.Range(13, 12).Select(i => Edit.Remove(Numbered(i).Id))]));
    }

    private static Organization With(int channels) => new() { Channels = [.. Enumerable.Range(1, channels).Select(Numbered)] };

    private static Channel Numbered(int number) => Given.Channel($"c{number:00}");

    private static string Message(Clause clause, Organization organization, Language language = Language.English) =>
        Assert.Single(Acme.Policy(clause).Evaluate(organization, Given.Now).Diagnostics).GetMessage(language);

    private sealed record MustNotSpread : ChannelTallyRule
    {
        private static readonly RuleDescriptor Spread = new("SPREAD1", new("spread"), Severity.Info, new("Spread"), new("'{subject}' runs on {where}"));

        public override ValueList<RuleDescriptor> SupportedDiagnostics => [Spread];

        public override void Count(in ChannelView channel, Tally tally) => tally.Add();

        public override void Check(Tally tally, Report report) => report.Add(Spread)?.With("where", tally);
    }
}
