using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

/// <summary>Diagnostics are made when they are read, and once.</summary>
public class LazyDiagnosticTests
{
    private readonly Asked _asked = new();

    private Evaluation Evaluate(Action action) => Acme.Company.Evaluate(EveryChannel.Must(new MustAsk(_asked, action)));

    [Fact]
    public void A_rule_is_asked_for_details_when_a_diagnostic_is_read()
    {
        Evaluation evaluation = Evaluate(() => { });
        Assert.Equal(2, _asked.Times);
        Assert.Equal(2, evaluation.Counts.Total);
        Assert.Equal(2, evaluation.Diagnostics.Count);
        Assert.Equal(2, _asked.Times);

        Diagnostic first = evaluation.Diagnostics[0];
        Assert.Equal(3, _asked.Times);
        Assert.Same(first, evaluation.Diagnostics[0]);
        Assert.Equal("asked = 3", Assert.Single(first.Properties).ToString());
        Assert.Equal(3, _asked.Times);
    }

    [Fact]
    public void Reading_twice_gives_the_same()
    {
        Evaluation evaluation = Acme.Company.Evaluate(AcmeVerbs.OneOfEach);
        string text = Acme.Text(evaluation);
        Assert.Equal(text, Acme.Text(evaluation));
        Assert.Equal(evaluation.Diagnostics.ToArray(), evaluation.Diagnostics.Reverse().Reverse());
    }

    [Fact]
    public void The_order_of_reading_changes_nothing()
    {
        Evaluation forth = Acme.Company.Evaluate(AcmeVerbs.OneOfEach);
        Evaluation back = Acme.Company.Evaluate(AcmeVerbs.OneOfEach);
        for (int i = back.Diagnostics.Count - 1; i >= 0; i--) _ = back.Diagnostics[i];
        Assert.Equal(Acme.Text(forth), Acme.Text(back));
    }

    [Fact]
    public void Several_threads_may_read_at_once()
    {
        Evaluation evaluation = Acme.Company.Evaluate(AcmeVerbs.OneOfEach);
        string[] texts = new string[8];
        Parallel.For(0, texts.Length, index => texts[index] = Acme.Text(evaluation));
        Assert.Single(texts.Distinct());
    }

    [Fact]
    public void A_rule_that_throws_on_second_thoughts_leaves_the_diagnostic_without_details()
    {
        Evaluation evaluation = Evaluate(() =>
        {
            if (_asked.Times > 2) throw new InvalidOperationException();
        });
        Assert.Equal("channel:x-main FRAGILE1\nchannel:fb-main FRAGILE1", Acme.Lines(evaluation));
        Assert.True(evaluation.Diagnostics[0].Properties.IsEmpty);
    }

    [Fact]
    public void A_position_outside_the_list_is_refused() =>
        Assert.ThrowsAny<SystemException>(() => Evaluate(() => { }).Diagnostics[2]);
}
