using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

/// <summary>Waivers come, hold, run out and go.</summary>
public class WaiverEditTests
{
    private static readonly Waiver Waiver = Acme.Waiver("SMP1001", "channel:main");

    private static readonly Evaluation Before = Acme.Policy(EveryChannel.MustHaveOwner()).Evaluate(
        new Organization { People = [Given.Person("anna")], Channels = [Given.Channel(), Given.Channel("second")] }, Acme.Now);

    [Fact]
    public void A_waiver_suppresses_the_finding_that_it_names()
    {
        Evaluation after = Before.Apply(Edit.Add(Waiver));

        Assert.Equal(["+ channel:main SMP1001 suppressed", "- channel:main SMP1001"], Turns.Between(Before, after));
        Assert.Equal((1, 1), (after.Counts.Errors, after.Counts.Suppressed));
        Assert.Equal(["+ channel:main SMP1001", "- channel:main SMP1001 suppressed"], after.After(Edit.Remove(Waiver)));
    }

    [Fact]
    public void A_waiver_for_everything_suppresses_what_comes_later_too()
    {
        Evaluation after = Before.Apply(Edit.Add(Waiver with { Subject = "*" }));

        Assert.Equal(0, after.Counts.Errors);
        Assert.Equal(["+ channel:third SMP1001 suppressed"], after.After(Edit.Put(Given.Channel("third"))));
        Assert.Equal(4, after.After(Edit.Remove(Waiver with { Subject = "*" })).Length);
    }

    [Fact]
    public void A_waiver_whose_finding_goes_waives_nothing()
    {
        Evaluation after = Before.Apply(Edit.Add(Waiver));

        Assert.Equal(
            ["+ waiver:0 SMP0203", "- channel:main SMP1001 suppressed"],
            after.After(Edit.Put(Given.Channel() with { Owner = "anna" })));
        Assert.Equal(["+ waiver:0 SMP0203", "- channel:main SMP1001 suppressed"], after.After(Edit.Remove(new ChannelId("main"))));
    }

    [Fact]
    public void Of_two_waivers_the_first_takes_the_finding_and_both_have_done_their_work()
    {
        Waiver later = Waiver with { Subject = "*", Reason = "later" };
        Evaluation after = Before.Apply(Edit.Add(Waiver), Edit.Add(later));

        Assert.Equal(["agreed", "later"], after.Diagnostics.Select(found => found.SuppressedBy!.Reason));
        Assert.Equal(["later", "later"], after.Apply(Edit.Remove(Waiver)).Diagnostics.Select(found => found.SuppressedBy!.Reason));
        FullEvaluation.IsMatchedBy(after.Apply(Edit.Remove(Waiver)));
    }

    [Fact]
    public void A_waiver_runs_out_at_midnight()
    {
        Evaluation after = Before.Apply(Edit.Add(Waiver));

        Assert.Empty(after.AfterMoving(Given.At("2026-11-23T23:59:59.9999999Z")));
        Assert.Equal(
            ["+ channel:main SMP1001", "+ waiver:0 SMP0202", "- channel:main SMP1001 suppressed"],
            after.AfterMoving(Given.At("2026-11-24T00:00:00Z")));
    }

    [Fact]
    public void A_waiver_that_nobody_approved_any_longer_does_not_hold()
    {
        Evaluation after = Before.Apply(Edit.Add(Waiver));

        Assert.Equal(
            ["+ channel:main SMP1001", "+ waiver:0 SMP0002 person:anna", "+ waiver:0 SMP0204", "- channel:main SMP1001 suppressed"],
            after.After(Edit.Remove(new PersonId("anna"))));
        Assert.Equal(["+ waiver:1 SMP0204"], after.After(Edit.Add(Waiver with { Until = null })));
    }

    [Fact]
    public void A_waiver_for_a_twin_counts_for_the_one_that_is_looked_at()
    {
        Evaluation twins = Before.Apply(Before.Organization with { Channels = Before.Organization.Channels.Add(Given.Channel()) });

        Assert.Equal(["+ channel:main SMP1001 suppressed", "- channel:main SMP1001"], twins.After(Edit.Add(Waiver)));
        FullEvaluation.IsMatchedBy(twins.Apply(Edit.Add(Waiver), Edit.Remove(new ChannelId("main"))));
    }
}
