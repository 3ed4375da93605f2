using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

/// <summary>A waiver that lacks something does not apply, and says what it lacks.</summary>
public class WaiverFaultTests
{
    private static readonly Waiver Whole = Acme.Waiver("SMP1001", "channel:fb-main");

    public static TheoryData<Waiver, string> Incomplete { get; } = new()
    {
        { Whole with { Rule = null }, "names no rule" },
        { Whole with { Rule = " " }, "names no rule" },
        { Whole with { Subject = null }, "names no subject" },
        { Whole with { Subject = "" }, "names no subject" },
        { Whole with { Reason = null }, "gives no reason" },
        { Whole with { Reason = " \t" }, "gives no reason" },
        { Whole with { Until = null }, "has no end date" },
        { Whole with { ApprovedBy = null }, "nobody among the people approved it" },
        { Whole with { ApprovedBy = "nobody" }, "nobody among the people approved it" },
        { new Waiver(), "names no rule" },
    };

    [Theory]
    [MemberData(nameof(Incomplete))]
    public void An_incomplete_waiver_does_not_apply(Waiver waiver, string lack)
    {
        Evaluation evaluation = (Acme.Company with { Waivers = [waiver] }).Evaluate(EveryChannel.MustHaveOwner());
        Diagnostic fault = Assert.Single(evaluation.Diagnostics, diagnostic => diagnostic.Id == "SMP0204");
        Assert.Equal((Severity.Warning, "waiver:0"), (fault.Severity, fault.Subject.ToString()));
        Assert.Contains(lack, fault.GetMessage(Language.English), StringComparison.Ordinal);
        Assert.False(Assert.Single(evaluation.Diagnostics, diagnostic => diagnostic.Id == "SMP1001").IsSuppressed);
    }

    [Fact]
    public void A_waiver_has_at_most_one_fault()
    {
        Table<Waiver> waivers =
        [
            Whole with { Reason = null, Until = new(2020, 1, 1) },
            Whole with { Subject = "channel:nowhere", Until = new(2020, 1, 1) },
            Whole with { Subject = "channel:nowhere" },
        ];
        Assert.Equal(
            "channel:fb-main SMP1001\nwaiver:0 SMP0204\nwaiver:1 SMP0202\nwaiver:2 SMP0203",
            Acme.Lines((Acme.Company with { Waivers = waivers }).Evaluate(EveryChannel.MustHaveOwner())));
    }

    [Fact]
    public void Who_approved_need_not_be_there_any_more()
    {
        Organization company = Acme.Company with
        {
            People = [.. Acme.Company.People, new() { Id = "gone", EmployedUntil = new(2020, 1, 1) }],
            Waivers = [Whole with { ApprovedBy = "gone" }],
        };
        Assert.True(company.Evaluate(EveryChannel.MustHaveOwner()).IsCompliant);
    }

    [Fact]
    public void Faults_of_waivers_have_their_severities()
    {
        Table<Waiver> waivers = [Whole with { Rule = null }, Whole with { Until = new(2020, 1, 1) }, Whole];
        Assert.Equal(
            [("SMP0204", Severity.Warning), ("SMP0202", Severity.Warning), ("SMP0203", Severity.Info)],
            (Acme.Company with { Waivers = waivers }).Evaluate().Diagnostics.Select(found => (found.Id, found.Severity)));
    }
}
