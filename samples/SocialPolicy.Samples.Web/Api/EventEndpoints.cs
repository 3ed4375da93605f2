using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;

namespace SocialPolicy.Samples.Web;

/// <summary>Tells whoever listens that there is another evaluation.</summary>
internal static class EventEndpoints
{
    public static void MapEvents(this IEndpointRouteBuilder api) =>
        api.MapGet("/events", (ReviewBoard board, CancellationToken cancellationToken) =>
            TypedResults.ServerSentEvents(Events(board, cancellationToken)))
            .WithSummary("The evaluation now, and every one that follows, as server-sent events");

    private static async IAsyncEnumerable<SseItem<EvaluationEvent>> Events(
        ReviewBoard board, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (Review review in board.Watch(cancellationToken))
        {
            DiagnosticCounts counts = review.Evaluation.Counts;
            yield return new SseItem<EvaluationEvent>(
                new(review.Number, review.Version, review.At, counts.Errors, counts.Warnings, counts.Infos, counts.Suppressed), "evaluation")
            {
                EventId = review.Number.ToString(System.Globalization.CultureInfo.InvariantCulture),
            };
        }
    }
}

/// <summary>An evaluation in numbers.</summary>
internal sealed record EvaluationEvent(
    long Number, long Version, DateTimeOffset At, int Errors, int Warnings, int Infos, int Waived);
