using System.Xml.Linq;
using CsCheck;
using SocialPolicy.Output;
using SocialPolicy.Rules;
using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests.Output;

public class JUnitFormatTests
{
    [Fact]
    public void Counts_are_those_of_the_test_cases_for_any_evaluation() => Cases.Any.Sample(
        random => AssertCounts(XDocument.Parse(random.Policy.Evaluate(random.Organization, random.Now).ToText(new JUnitFormat())).Root!),
        iter: 200);

    [Theory]
    [InlineData(Severity.Error, 4)]
    [InlineData(Severity.Warning, 12)]
    [InlineData(Severity.Info, 15)]
    public void The_mildest_severity_that_fails_can_be_chosen(Severity mildest, int failures)
    {
        XElement report = Written(Everything.Evaluation, new JUnitFormat { FailsFrom = mildest });

        AssertCounts(report);
        Assert.Equal(failures, report.Descendants("failure").Count());
    }

    [Fact]
    public void Nothing_fails_from_no_severity() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new JUnitFormat { FailsFrom = Severity.None });

    [Fact]
    public void What_is_waived_is_skipped_with_the_waiver_in_its_message()
    {
        XElement skipped = Assert.Single(Written(Everything.Evaluation, new JUnitFormat()).Descendants("skipped"));

        Assert.Contains("waived until 2026-12-31: Bis März | <dann> nicht mehr", skipped.Attribute("message")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_that_threw_and_a_document_that_breaks_off_are_errors()
    {
        Assert.Equal("SMP0201", Assert.Single(Written(Everything.Evaluation, new JUnitFormat()).Descendants("error")).Attribute("type")!.Value);
        Assert.Contains(Written(Everything.BrokenOff, new JUnitFormat()).Descendants("error"), error => error.Attribute("type")!.Value == "SMP0008");
    }

    [Fact]
    public void A_clause_that_found_nothing_has_passed_and_clauses_that_share_a_name_are_told_apart()
    {
        Evaluation evaluation = Policy.Define("Test")
            .With(
                On(Platform.Xing).MustHaveOwner(),
                On(Platform.Xing).MustHaveImprint(),
                On(Platform.Facebook).MustHaveImprint(),
                On(Platform.X).MustHaveImprint())
            .Build()
            .Evaluate(Everything.Evaluation.Organization, Everything.Now);

        Assert.Equal(
            ["mustHaveOwner", "mustHaveImprint", "mustHaveImprint (2)"],
            Written(evaluation, new JUnitFormat()).Descendants("testcase").Where(test => !test.HasElements).Select(test => test.Attribute("name")!.Value));
    }

    [Fact]
    public void A_test_case_keeps_its_name_when_the_message_changes()
    {
        Evaluation tomorrow = Everything.Evaluation.At(Everything.Now.AddDays(1));

        Assert.Equal(NamesIn(Everything.Evaluation), NamesIn(tomorrow));
    }

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a\u0000b\u001Bc\uFFFE", "a\uFFFDb\uFFFDc\uFFFD")]
    [InlineData("whole \U0001F600\n", "whole \U0001F600\n")]
    public void What_XML_does_not_allow_is_replaced(string text, string written) => Assert.Equal(written, XmlText.Of(text));

    [Fact]
    public void Half_a_character_is_replaced() => Assert.Equal("half \uFFFD of", XmlText.Of("half \uD83D of"));

    [Fact]
    public void An_id_that_XML_does_not_allow_is_written_all_the_same()
    {
        var odd = new Diagnostic(Descriptors.SMP1001, new Subject(SubjectKind.Channel, "c\u0001\uD800")) { Severity = Severity.Error };

        XElement test = Assert.Single(XDocument.Parse(new[] { odd }.ToText(new JUnitFormat())).Descendants("testcase"));

        Assert.Equal("SMP1001 channel:c\uFFFD\uFFFD", test.Attribute("name")!.Value);
    }

    private static IEnumerable<string> NamesIn(Evaluation evaluation) =>
        Written(evaluation, new JUnitFormat()).Descendants("testcase").Select(test => test.Attribute("name")!.Value);

    private static XElement Written(Evaluation evaluation, JUnitFormat format) => XDocument.Parse(evaluation.ToText(format)).Root!;

    private static void AssertCounts(XElement report)
    {
        foreach (XElement counted in report.Elements("testsuite").Prepend(report))
        {
            Assert.Equal(counted.Descendants("testcase").Count(), (int)counted.Attribute("tests")!);
            Assert.Equal(counted.Descendants("failure").Count(), (int)counted.Attribute("failures")!);
            Assert.Equal(counted.Descendants("error").Count(), (int)counted.Attribute("errors")!);
            Assert.Equal(counted.Descendants("skipped").Count(), (int)counted.Attribute("skipped")!);
        }
    }
}
