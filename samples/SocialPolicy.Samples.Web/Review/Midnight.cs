namespace SocialPolicy.Samples.Web;

/// <summary>Moves the evaluation on whenever a day begins in the organization's calendar.</summary>
internal sealed partial class Midnight(ReviewBoard board, TimeProvider clock, ILogger<Midnight> logger) : BackgroundService
{
    private static readonly TimeSpan Retry = TimeSpan.FromMinutes(1);

    // A computer that slept, or whose clock was set, notices within this time.
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await UntilMidnight(board.Current, stoppingToken);
                if (board.Current is var current && current.Days.DateOf(clock.GetUtcNow()) > current.Today)
                    await board.MoveOn(EvaluationCause.Midnight);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                LogFailure(logger, exception);
                await Task.Delay(Retry, clock, stoppingToken);
            }
        }
    }

    /// <summary>Waits for the end of the review's day, some time at most, or for another review: its calendar may be another one.</summary>
    private async Task UntilMidnight(Review review, CancellationToken stoppingToken)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        TimeSpan rest = review.Days.NextMidnight(review.At) - clock.GetUtcNow();
        TimeSpan wait = rest > LongestWait ? LongestWait : rest;
        Task midnight = wait > TimeSpan.Zero ? Task.Delay(wait, clock, either.Token) : Task.CompletedTask;
        Task another = Another(review, either.Token);
        await Task.WhenAny(midnight, another);
        await either.CancelAsync();
        stoppingToken.ThrowIfCancellationRequested();
    }

    private async Task Another(Review review, CancellationToken cancellationToken)
    {
        await foreach (Review next in board.Watch(cancellationToken))
        {
            if (next.Number != review.Number) return;
        }
    }

    [LoggerMessage(LogLevel.Error, "The evaluation could not be moved on to the new day")]
    private static partial void LogFailure(ILogger logger, Exception exception);
}
