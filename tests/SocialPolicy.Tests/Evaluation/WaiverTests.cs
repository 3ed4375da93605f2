using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class WaiverTests
{
    private static readonly Clause Owners = EveryChannel.MustHaveOwner();
    private static readonly Waiver Valid = Acme.Waiver("SMP1001", "channel:fb-main");

    private static Evaluation With(params Table<Waiver> waivers) => (Acme.Company with { Waivers = waivers }).Evaluate(Owners);

    [Fact]
    public void A_waived_diagnostic_stays_marked_with_its_waiver()
    {
        Diagnostic diagnostic = Assert.Single(With([Valid]).Diagnostics);
        Assert.True(diagnostic.IsSuppressed);
        Assert.Equal(Valid, diagnostic.SuppressedBy);
        Assert.Equal(("SMP1001", Severity.Error), (diagnostic.Id, diagnostic.Severity));
    }

    [Fact]
    public void Without_a_waiver_nothing_is_suppressed()
    {
        Diagnostic diagnostic = Assert.Single(With([]).Diagnostics);
        Assert.False(diagnostic.IsSuppressed);
        Assert.Null(diagnostic.SuppressedBy);
    }

    [Fact]
    public void A_waiver_holds_on_its_last_day() => Assert.True(With([Valid with { Until = new(2026, 11, 23) }]).IsCompliant);

    [Fact]
    public void A_waiver_has_expired_the_day_after_and_what_it_waived_is_reported_again()
    {
        Evaluation evaluation = With([Valid with { Until = new(2026, 11, 22) }]);
        Assert.Equal("channel:fb-main SMP1001\nwaiver:0 SMP0202", Acme.Lines(evaluation));
        Assert.False(evaluation.IsCompliant);
        Assert.False(evaluation.Diagnostics[0].IsSuppressed);
    }

    [Theory]
    [InlineData("2026-11-23T22:59:00Z", true)]
    [InlineData("2026-11-23T23:00:00Z", false)]
    public void The_last_day_ends_at_midnight_of_the_calendar(string now, bool holds)
    {
        Organization company = Acme.Company with { Calendar = new() { TimeZone = "Europe/Berlin" }, Waivers = [Valid] };
        Evaluation evaluation = Acme.Policy(Owners).Evaluate(company, DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(holds, evaluation.IsCompliant);
    }

    [Fact]
    public void A_star_waives_for_every_subject()
    {
        Organization company = Acme.Company with
        {
            Channels = [Acme.Channel("a"), Acme.Channel("b")],
            Messages = [],
            Posts = [],
            Waivers = [Acme.Waiver("SMP1001", "*")],
        };
        Evaluation evaluation = company.Evaluate(Owners);
        Assert.Equal(2, evaluation.Counts.Suppressed);
        Assert.Equal(0, evaluation.Counts.Total);
    }

    [Theory]
    [InlineData("SMP1002", "channel:fb-main")]
    [InlineData("SMP1001", "channel:x-main")]
    [InlineData("SMP1001", "person:fb-main")]
    [InlineData("SMP1001", "fb-main")]
    [InlineData("SMP1001", "channel:*")]
    [InlineData("smp1001", "channel:fb-main")]
    [InlineData("*", "channel:fb-main")]
    [InlineData("SMP9999", "*")]
    public void A_waiver_that_waives_nothing_is_reported(string rule, string subject) =>
        Assert.Equal("channel:fb-main SMP1001\nwaiver:0 SMP0203", Acme.Lines(With([Acme.Waiver(rule, subject)])));

    [Fact]
    public void Of_several_waivers_the_first_in_the_document_is_named_and_all_are_used()
    {
        Waiver star = Acme.Waiver("SMP1001", "*");
        Assert.Equal(star, Assert.Single(With([star, Valid, Valid with { Reason = "again" }]).Diagnostics).SuppressedBy);
        Assert.Equal(Valid, Assert.Single(With([Valid, star]).Diagnostics).SuppressedBy);
    }

    [Fact]
    public void An_expired_waiver_beside_a_valid_one_is_reported() =>
        Assert.Equal("channel:fb-main SMP1001\nwaiver:0 SMP0202", Acme.Lines(With([Valid with { Until = new(2026, 1, 1) }, Valid])));

    [Fact]
    public void One_waiver_reaches_every_diagnostic_of_its_id_and_subject()
    {
        Organization company = Acme.Company with { Waivers = [Acme.Waiver("ACME6", "publication:pr-1")] };
        Evaluation evaluation = company.Evaluate(AcmeVerbs.PublicationsMustHaveSteps("approved", "published"));
        Assert.Equal(2, evaluation.Counts.Suppressed);
    }

    [Fact]
    public void A_waiver_is_made_of_the_diagnostic_that_it_suppresses()
    {
        var waiver = Assert.Single(With([]).Diagnostics).ToWaiver("owner starts in January", "anna", new(2027, 1, 31));
        Assert.Equal(
            new Waiver
            {
                Rule = "SMP1001",
                Subject = "channel:fb-main",
                Reason = "owner starts in January",
                ApprovedBy = "anna",
                Until = new(2027, 1, 31),
            },
            waiver);
        Assert.Equal(waiver, Assert.Single(With([waiver]).Diagnostics).SuppressedBy);
    }

    [Fact]
    public void A_waiver_of_what_cannot_be_waived_is_reported()
    {
        Evaluation evaluation = With([Valid with { Rule = "SMP9999" }]);
        Diagnostic unused = evaluation.Diagnostics.Single(diagnostic => diagnostic.Id == "SMP0203");
        Evaluation waived = evaluation.Apply(Edit.Add(unused.ToWaiver("why", "anna", new(2027, 1, 31))));
        Assert.Equal("channel:fb-main SMP1001\nwaiver:0 SMP0203\nwaiver:1 SMP0203", Acme.Lines(waived));
    }

    [Fact]
    public void A_waiver_of_a_diagnostic_says_why()
    {
        Diagnostic diagnostic = Assert.Single(With([]).Diagnostics);
        Assert.ThrowsAny<ArgumentException>(() => diagnostic.ToWaiver(" ", "anna", new(2027, 1, 31)));
        Assert.ThrowsAny<ArgumentException>(() => diagnostic.ToWaiver(null!, "anna", new(2027, 1, 31)));
    }
}
