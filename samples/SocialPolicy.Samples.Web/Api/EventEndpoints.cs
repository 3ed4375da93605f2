using System.Globalization;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;

namespace SocialPolicy.Samples.Web;

/// <summary>Tells whoever listens that there is another evaluation.</summary>
internal static class EventEndpoints
{
    // Then the browser asks again, and whoever has been signed out meanwhile is told so.
    private static readonly TimeSpan LongestStream = TimeSpan.FromMinutes(15);

    public static void MapEvents(this IEndpointRouteBuilder api) =>
        api.MapGet("/events", (ReviewBoard board, HttpContext context) =>
                TypedResults.ServerSentEvents(Events(board, context.RequestAborted)))
            .RequireRateLimiting(RateLimits.Events)
            .WithSummary("The evaluation now, and every one that follows, as server-sent events");

    private static async IAsyncEnumerable<SseItem<EvaluationEvent>> Events(
        ReviewBoard board, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        ending.CancelAfter(LongestStream);
        await using IAsyncEnumerator<Review> reviews = board.Watch(ending.Token).GetAsyncEnumerator(ending.Token);
        while (await HasNext(reviews))
        {
            yield return new SseItem<EvaluationEvent>(EvaluationEvent.Of(reviews.Current), "evaluation")
            {
                EventId = reviews.Current.Number.ToString(CultureInfo.InvariantCulture),
            };
        }
    }

    private static async Task<bool> HasNext(IAsyncEnumerator<Review> reviews)
    {
        try
        {
            return await reviews.MoveNextAsync();
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}

/// <summary>An evaluation in numbers.</summary>
internal sealed record EvaluationEvent(
    long Number, long Version, DateTimeOffset At, int Errors, int Warnings, int Infos, int Waived)
{
    public static EvaluationEvent Of(Review review)
    {
        DiagnosticCounts counts = review.Evaluation.Counts;
        return new(review.Number, review.Version, review.At, counts.Errors, counts.Warnings, counts.Infos, counts.Suppressed);
    }
}
