using System.Collections.Concurrent;
using SocialPolicy.Rules;
using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class CancellationTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_cancelled_token_ends_the_evaluation_before_it_begins(int threads)
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var asked = new Asked();
        Policy policy = Acme.Policy(EveryChannel.Must(new MustAsk(asked, () => { })));
        var options = new EvaluationOptions { MaxDegreeOfParallelism = threads };
        OperationCanceledException thrown = Assert.ThrowsAny<OperationCanceledException>(() => policy.Evaluate(Acme.Company, Acme.Now, options, source.Token));
        Assert.Equal(source.Token, thrown.CancellationToken);
        Assert.Equal(0, asked.Times);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Cancelling_during_the_evaluation_ends_it(int threads)
    {
        using var source = new CancellationTokenSource();
        var asked = new Asked();
        const int many = 100_000;
        Organization company = Acme.Company with { Channels = Enumerable.Range(0, many).Select(index => Acme.Channel($"c{index}")).ToTable() };
        Policy policy = Acme.Policy(EveryChannel.Must(new MustAsk(asked, source.Cancel)));
        var options = new EvaluationOptions { MaxDegreeOfParallelism = threads };
        Assert.ThrowsAny<OperationCanceledException>(() => policy.Evaluate(company, Acme.Now, options, source.Token));
        Assert.InRange(asked.Times, 1, many / 2);
    }

    [Fact]
    public void Threads_stop_while_others_are_still_being_told_of_the_cancellation()
    {
        using var source = new CancellationTokenSource();
        var asked = new Asked();
        var threads = new ConcurrentDictionary<int, bool>();
        int cancelling = 0;
        const int many = 100_000;
        Organization company = Acme.Company with { Channels = Enumerable.Range(0, many).Select(index => Acme.Channel($"c{index}")).ToTable() };
        Policy policy = Acme.Policy(EveryChannel.Must(new MustAsk(asked, Cancel)));
        var options = new EvaluationOptions { MaxDegreeOfParallelism = 2 };
        Assert.ThrowsAny<OperationCanceledException>(() => policy.Evaluate(company, Acme.Now, options, source.Token));
        Assert.InRange(asked.Times, 1, many / 2);

        void Cancel()
        {
            threads.TryAdd(Environment.CurrentManagedThreadId, true);
            if (Interlocked.Exchange(ref cancelling, 1) == 1) return;
            SpinWait.SpinUntil(() => threads.Count == 2, TimeSpan.FromSeconds(1));
            // Who registered last is told first, and keeps the others waiting for as long as somebody goes on.
            source.Token.Register(() => SpinWait.SpinUntil(() => asked.Times > many / 2, TimeSpan.FromSeconds(1)));
            source.Cancel();
        }
    }

    [Fact]
    public void A_rule_that_speaks_of_cancellation_has_failed_like_any_other()
    {
        Policy policy = Acme.Policy(EveryChannel.Must(new MustAsk(new(), () => throw new OperationCanceledException())));
        Assert.All(policy.Evaluate(Acme.Company, Acme.Now).Diagnostics, diagnostic => Assert.Equal("SMP0201", diagnostic.Id));
    }
}

/// <summary>How often a rule was asked.</summary>
internal sealed class Asked
{
    private int _times;

    public int Times => _times;

    public int Again() => Interlocked.Increment(ref _times);
}

/// <summary>Does something and reports the channel.</summary>
internal sealed record MustAsk(Asked Asked, Action Do) : ChannelRule
{
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [Fragile.Seen];

    public override void Check(in ChannelView channel, Report report)
    {
        Asked.Again();
        Do();
        report.Add(channel, Fragile.Seen)?.With("asked", Asked.Times);
    }
}
