using SocialPolicy.Output;
using SocialPolicy.Rules;

namespace SocialPolicy.Tests.Output;

public class GitHubFormatTests
{
    private static readonly RuleDescriptor Odd = new(
        "ACME1", Category.Access, Severity.Error, new("100%: one, two\r\n::error::"), new("Half of 100%\r\n::error::no command"));

    [Fact]
    public void What_has_a_meaning_in_a_command_is_escaped()
    {
        var diagnostic = new Diagnostic(Odd, Subject.Organization) { Severity = Severity.Error, Location = new(@"a\b,c:%.json", 3, 0, "") };

        Assert.Equal(
            "::error file=a/b%2Cc%3A%25.json,line=3,title=ACME1%3A 100%25%3A one%2C two%0D%0A%3A%3Aerror%3A%3A::Half of 100%25%0D%0A::error::no command\n",
            new[] { diagnostic }.ToText(new GitHubFormat()));
    }

    [Theory]
    [InlineData(Severity.Error, "::error title=")]
    [InlineData(Severity.Warning, "::warning title=")]
    [InlineData(Severity.Info, "::notice title=")]
    public void Severities_are_commands_and_what_has_no_place_names_no_file(Severity severity, string start) => Assert.StartsWith(
        start,
        new[] { new Diagnostic(Descriptors.SMP0006, Subject.Organization) { Severity = severity } }.ToText(new GitHubFormat()),
        StringComparison.Ordinal);

    [Fact]
    public void A_suppressed_error_is_a_notice()
    {
        Diagnostic suppressed = Everything.Evaluation.Diagnostics.Single(diagnostic => diagnostic.IsSuppressed);

        Assert.Equal(Severity.Error, suppressed.Severity);
        Assert.StartsWith("::notice ", new[] { suppressed }.ToText(new GitHubFormat()), StringComparison.Ordinal);
    }
}
