using System.Text;
using SocialPolicy.Json;
using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class ComplianceTests
{
    private static readonly Organization Ownerless = new()
    {
        People = [new() { Id = "anna" }],
        Channels = [Acme.Channel("x-main")],
    };

    [Theory]
    [InlineData(Severity.Error, false, false)]
    [InlineData(Severity.Warning, true, true)]
    [InlineData(Severity.Info, true, false)]
    [InlineData(Severity.None, true, false)]
    public void Only_an_error_breaks_compliance(Severity severity, bool compliant, bool warnings)
    {
        Evaluation evaluation = Ownerless.Evaluate(EveryChannel.MustHaveOwner().WithSeverity(severity));
        Assert.Equal((compliant, warnings), (evaluation.IsCompliant, evaluation.HasWarnings));
    }

    [Theory]
    [InlineData(Severity.Error)]
    [InlineData(Severity.Warning)]
    public void What_is_suppressed_does_not_weigh(Severity severity)
    {
        Organization waived = Ownerless with { Waivers = [Acme.Waiver("SMP1001", "channel:x-main")] };
        Evaluation evaluation = waived.Evaluate(EveryChannel.MustHaveOwner().WithSeverity(severity));
        Assert.Equal((true, false), (evaluation.IsCompliant, evaluation.HasWarnings));
        Assert.True(Assert.Single(evaluation.Diagnostics).IsSuppressed);
    }

    [Fact]
    public void Faults_of_the_input_weigh_without_any_clause()
    {
        Organization twins = Ownerless with { Channels = [Acme.Channel("x-main"), Acme.Channel("x-main")] };
        Assert.False(twins.Evaluate().IsCompliant);
        Assert.True((Ownerless with { Sponsor = "nobody" }).Evaluate().HasWarnings);
    }

    [Fact]
    public void An_organization_made_in_code_is_evaluated_completely() => Assert.True(Ownerless.Evaluate().IsComplete);

    [Theory]
    [InlineData("""{ "channels": [ { "id": "x-main", "platform": "x" } ] }""", true)]
    [InlineData("""{ "channels": [ { "id": "x-main", "platform": "x" } ], "people": [ { "id" """, false)]
    public void A_document_that_breaks_off_is_not_evaluated_completely(string json, bool complete)
    {
        Organization organization = OrganizationJson.Read(Encoding.UTF8.GetBytes(json), "muster.json").Organization;
        Evaluation evaluation = organization.Evaluate(EveryChannel.MustHaveOwner());
        Assert.Equal(complete, evaluation.IsComplete);
        Assert.Contains(evaluation.Diagnostics, diagnostic => diagnostic.Id == "SMP1001");
        Assert.Equal(!complete, evaluation.Diagnostics.Any(diagnostic => diagnostic.Id == "SMP0008"));
    }

    [Fact]
    public void An_evaluation_remembers_what_was_evaluated()
    {
        Policy policy = Acme.Policy(EveryChannel.MustHaveOwner());
        Evaluation evaluation = policy.Evaluate(Ownerless, Acme.Now);
        Assert.Same(policy, evaluation.Policy);
        Assert.Same(Ownerless, evaluation.Organization);
        Assert.Equal(Acme.Now, evaluation.Now);
    }
}
