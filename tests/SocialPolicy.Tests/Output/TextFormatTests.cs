using SocialPolicy.Output;

namespace SocialPolicy.Tests.Output;

public class TextFormatTests
{
    [Fact]
    public void A_line_is_what_the_diagnostic_says_of_itself()
    {
        IEnumerable<Diagnostic> plain = Everything.Evaluation.Diagnostics.Where(diagnostic => diagnostic.Subject.Kind != SubjectKind.Post);

        Assert.Equal(string.Concat(plain.Select(diagnostic => $"{diagnostic}\n")), plain.ToText(new TextFormat()));
    }

    [Fact]
    public void Nothing_found_is_no_line() => Assert.Equal("", Everything.InOrder.ToText(new TextFormat()));

    [Theory]
    [InlineData(Language.English, "Policy met: 0 errors, 0 warnings, 0 infos, 0 waived\n")]
    [InlineData(Language.German, "Eingehalten: 0 Fehler, 0 Warnungen, 0 Hinweise, 0 Ausnahmen\n")]
    public void A_summary_says_whether_the_policy_is_met(Language language, string summary) =>
        Assert.Equal(summary, Everything.InOrder.ToText(new TextFormat { Summary = true, Language = language }));

    [Fact]
    public void Without_an_evaluation_a_summary_counts() => Assert.Equal(
        "1 error, 0 warnings, 0 infos, 0 waived",
        Everything.OfPolicy.ToText(new TextFormat { Summary = true }).TrimEnd('\n').Split('\n')[^1]);

    [Theory]
    [InlineData(1_865, Language.English, "1,865 errors")]
    [InlineData(1_234_567, Language.German, "1.234.567 Fehler")]
    [InlineData(1, Language.English, "1 error")]
    public void A_large_number_has_its_thousands_apart(int count, Language language, string text) =>
        Assert.Equal(text, new OutputTexts(language).Count(count, "error"));

    [Fact]
    public void The_name_of_a_document_keeps_to_its_line()
    {
        var odd = new Diagnostic(Rules.Descriptors.SMP0006, Subject.Organization) { Severity = Severity.Warning, Location = new("a\nb\u2028c\e[2J.json", 1, 1, "$") };

        Assert.StartsWith("a\uFFFDb\uFFFDc\uFFFD[2J.json(1,1): warning SMP0006: ", new[] { odd }.ToText(new TextFormat()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_policy_that_asks_for_nothing_is_said_to_ask_for_nothing()
    {
        Evaluation evaluation = Policy.Define("Nothing").Build().Evaluate(new Organization(), Acme.Now);
        Assert.Equal(
            "Policy met: 0 errors, 0 warnings, 0 infos, 0 waived; the policy has no clause and asks for nothing\n",
            evaluation.ToText(new TextFormat { Summary = true }));
    }
}
