using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

/// <summary>A waiver that waives nothing says why, so that one that another policy needs is not removed.</summary>
public class UnusedWaiverTests
{
    private static readonly Clause[] Clauses = [EveryChannel.MustHaveOwner(), EveryChannel.MustHaveImprint().WithSeverity(Severity.None)];

    [Theory]
    [InlineData("SMP1001", "channel:x-main", "there is no such finding")]
    [InlineData("SMP1001", "organization", "there is no such finding")]
    [InlineData("SMP1001", "channel:elsewhere", "the organization has no 'channel:elsewhere'")]
    [InlineData("SMP1001", "fb-main", "the organization has no 'fb-main'")]
    [InlineData("SMP1001", "topic:general", "the organization has no 'topic:general'")]
    [InlineData("SMP3002", "channel:fb-main", "no clause of this policy asks for it")]
    [InlineData("SMP2005", "*", "no clause of this policy asks for it")]
    [InlineData("SMPP2005", "*", "'SMPP2005' is the id of no rule that this policy knows; did you mean 'SMP2005'?")]
    [InlineData("ACME17", "*", "'ACME17' is the id of no rule that this policy knows")]
    [InlineData("SMP0002", "*", "what is wrong with documents and policies cannot be waived")]
    public void A_waiver_that_waives_nothing_says_why(string rule, string subject, string why)
    {
        Evaluation evaluation = (Acme.Company with { Waivers = [Acme.Waiver(rule, subject)] }).Evaluate(Clauses);
        Diagnostic unused = Assert.Single(evaluation.Diagnostics, diagnostic => diagnostic.Id == "SMP0203");
        Assert.Contains(why, unused.GetMessage(Language.English), StringComparison.Ordinal);
    }
}
