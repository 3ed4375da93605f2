using static SocialPolicy.Grammar;

namespace Acme.SocialMedia.Tests;

public class MustGoOutWithinTests
{
    private static readonly Clause Clause = Publications(PublicationKind.BlogPost).MustGoOutWithin(Period.Weeks(2));
    private static readonly DateTimeOffset Due = House.Now;
    private static readonly PublicationStep Drafted = new("drafted", Due.AddDays(-14), "ben");

    [Fact]
    public void A_draft_has_its_time_to_the_last_instant()
    {
        Assert.Empty(Clause.Evaluate(With(Drafted), Due).Found());
        Assert.Equal(["Info ACME002 publication:post-3"], Clause.Evaluate(With(Drafted), Due.AddTicks(1)).Found());
    }

    [Fact]
    public void What_went_out_is_in_order_however_late() =>
        Assert.Empty(Clause.Evaluate(With(Drafted, new("published", Due.AddDays(3), "ben")), Due.AddDays(4)).Found());

    [Fact]
    public void Going_out_without_a_time_counts_as_not_recorded() =>
        Assert.Equal(["Info ACME002 publication:post-3"], Clause.Evaluate(With(Drafted, new("published", null, "ben")), Due.AddDays(1)).Found());

    [Fact]
    public void What_was_never_drafted_and_other_kinds_are_not_asked()
    {
        Assert.Empty(Clause.Evaluate(With(), Due.AddDays(1)).Found());
        Assert.Empty(Publications(PublicationKind.PressRelease).MustGoOutWithin(Period.Weeks(2)).Evaluate(With(Drafted), Due.AddDays(1)).Found());
    }

    [Fact]
    public void It_says_what_is_wrong_in_both_languages()
    {
        Diagnostic diagnostic = Assert.Single(Clause.Evaluate(With(Drafted), Due.AddDays(1)).Diagnostics);

        Assert.Equal(
            "Blog post 'post-3' was drafted by Ben Beispiel on 2026-11-09 09:00 and should have gone out by 2026-11-23 09:00",
            diagnostic.GetMessage(Language.English));
        Assert.Equal(
            "Blogbeitrag 'post-3' wurde am 09.11.2026 09:00 von Ben Beispiel entworfen und hätte bis 23.11.2026 09:00 erscheinen sollen",
            diagnostic.GetMessage(Language.German));
    }

    [Fact]
    public void Who_drafted_may_be_unknown()
    {
        Diagnostic diagnostic = Assert.Single(Clause.Evaluate(With(Drafted with { By = null }), Due.AddDays(1)).Diagnostics);

        Assert.StartsWith("Blog post 'post-3' was drafted on 2026-11-09", diagnostic.GetMessage(Language.English), StringComparison.Ordinal);
    }

    private static Organization With(params PublicationStep[] steps) => House.Empty with { Publications = [House.BlogPost("post-3", steps)] };
}
