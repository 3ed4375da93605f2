using CsCheck;
using SocialPolicy.Output;
using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests.Output;

public class RollupTests
{
    private static readonly Organization Company = new()
    {
        Name = "Acme",
        People = [new() { Id = "anna", Role = Role.Owner }],
        Channels =
        [
            Acme.Channel("one") with { HoursPerWeek = 2, Owner = "anna" }, Acme.Channel("two") with { Owner = "gone" }, Acme.Channel("three"),
            Acme.Channel("old") with { Status = ChannelStatus.Retired },
        ],
    };

    private static Evaluation Evaluation { get; } =
        Company.Evaluate(EveryChannel.MustHaveOwner(), EveryChannel.MustHaveImprint(), EveryChannel.MustHaveResources());

    [Fact]
    public void A_property_that_is_recorded_nowhere_has_one_line_and_its_diagnostics_none()
    {
        string[] lines = LinesOf(Evaluation, new TextFormat { Summary = true });

        Assert.Contains("imprint is recorded nowhere: SMP2005 on all 3 channels", lines);
        Assert.DoesNotContain(lines, line => line.Contains(" SMP2005: ", StringComparison.Ordinal));
        Assert.Equal(2, lines.Count(line => line.Contains(" SMP1001: ", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_also_reports_a_property_that_others_record_is_listed_by_itself()
    {
        string[] lines = LinesOf(Evaluation, new TextFormat { Summary = true });

        Assert.Contains("budget is recorded nowhere: SMP3006 on all 3 channels", lines);
        Assert.Equal(["two", "three"], new Rollup(Evaluation).Listed.Where(found => found.Id == "SMP3006").Select(found => found.Subject.Id));
    }

    [Fact]
    public void The_text_says_how_many_it_stands_for_and_how_to_see_them() => Assert.Contains(
        "This stands for 4 findings; the full list has each of them, and so have JSON and SARIF",
        LinesOf(Evaluation, new TextFormat { Summary = true }));

    [Fact]
    public void One_channel_is_named_and_not_counted()
    {
        Evaluation single = (Company with { Channels = [Acme.Channel("one")] }).Evaluate(EveryChannel.MustHaveImprint());

        Assert.Contains(" SMP2005: Channel 'one' ", single.ToText(new TextFormat { Summary = true }), StringComparison.Ordinal);
        Assert.Empty(new Rollup(single).Properties);
    }

    [Fact]
    public void What_is_waived_is_listed_and_not_counted()
    {
        Evaluation waived = (Company with { Waivers = [Acme.Waiver("SMP2005", "channel:one")] }).Evaluate(EveryChannel.MustHaveImprint());
        string[] lines = LinesOf(waived, new TextFormat { Summary = true });

        Assert.Contains("imprint is recorded nowhere: SMP2005 on 2 channels", lines);
        Assert.Single(lines, line => line.Contains("(waived until ", StringComparison.Ordinal));
    }

    [Fact]
    public void Counts_are_those_of_all()
    {
        string summary = LinesOf(Evaluation, new TextFormat { Summary = true })[^1];

        Assert.Equal("Policy not met: 2 errors, 7 warnings, 0 infos, 0 waived", summary);
        Assert.Equal(summary, LinesOf(Evaluation, new TextFormat { Summary = true, ListAll = true })[^1]);
    }

    [Fact]
    public void Without_a_summary_each_diagnostic_has_its_line() =>
        Assert.Equal(Evaluation.Diagnostics.Select(found => found.ToString()), LinesOf(Evaluation, new TextFormat()));

    [Fact]
    public void Chosen_diagnostics_are_all_written() => Assert.Equal(
        Formats.IdsOf(Evaluation.Diagnostics),
        Formats.IdsIn(nameof(TextFormat), Evaluation.Diagnostics.ToText(new TextFormat { Summary = true })));

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.German)]
    public void A_report_reads_well(Language language) => Snapshots.Match(
        Evaluation.ToText(new TextFormat { Summary = true, Language = language }) + Evaluation.ToText(new MarkdownFormat { Language = language }),
        $"{language}");

    [Fact]
    public void Of_any_evaluation_every_diagnostic_is_listed_or_stood_for() => Cases.Any.Sample(
        random =>
        {
            Evaluation evaluation = random.Policy.Evaluate(random.Organization, random.Now);
            var rollup = new Rollup(evaluation);
            Assert.Equal(evaluation.Diagnostics.Count, rollup.Listed.Count() + rollup.StandsFor);
            Assert.Equal(Formats.IdsOf(rollup.Listed), Formats.IdsIn(nameof(MarkdownFormat), evaluation.ToText(new MarkdownFormat())));
            Assert.All(evaluation.Diagnostics.Where(rollup.Covers), found => Assert.NotEmpty(
                found.Descriptor.RequiredProperties.Intersect(rollup.Properties.Select(property => property.Property))));
        },
        iter: 200);

    [Fact]
    public void There_is_no_rollup_of_nothing() => Assert.Throws<ArgumentNullException>(() => new Rollup(null!));

    private static string[] LinesOf(Evaluation evaluation, OutputFormat format) => evaluation.ToText(format).TrimEnd('\n').Split('\n');
}
