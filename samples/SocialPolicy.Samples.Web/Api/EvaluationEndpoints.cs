namespace SocialPolicy.Samples.Web;

/// <summary>Evaluations, what they say, and what changed from one to another.</summary>
internal static class EvaluationEndpoints
{
    public static void MapEvaluations(this IEndpointRouteBuilder api)
    {
        api.MapGet("/evaluations", All)
            .WithSummary("The stored evaluations in numbers, the newest first")
            .Produces<PageBody<EvaluationBody>>().ProducesValidationProblem();
        api.MapGet("/evaluations/current", (ReviewBoard board, ReviewHistory history) => Evaluation(board.Current.Number, history))
            .WithSummary("The current evaluation in numbers").Produces<EvaluationBody>();
        api.MapGet("/evaluations/{number:long}", Evaluation)
            .WithSummary("An evaluation in numbers").Produces<EvaluationBody>().ProducesProblem(StatusCodes.Status404NotFound);
        api.MapGet("/evaluations/{number:long}/diagnostics", async (
            long number, ReviewHistory history, [AsParameters] DiagnosticQuery query, [AsParameters] Paging paging) =>
                await history.Find(number) is { } review ? Diagnostics(review, query, paging) : Problems.NotFound($"evaluation {number}"))
            .WithSummary("What an evaluation says").Produces<PageBody<DiagnosticBody>>()
            .ProducesValidationProblem().ProducesProblem(StatusCodes.Status404NotFound);
        api.MapGet("/evaluations/{number:long}/changes", Changes)
            .WithSummary("What an evaluation says and an earlier one does not, and the other way round: the first 200 of each, and how many there are of each id")
            .Produces<DifferenceBody>().ProducesProblem(StatusCodes.Status404NotFound);
        api.MapGet("/diagnostics", (ReviewBoard board, [AsParameters] DiagnosticQuery query, [AsParameters] Paging paging) =>
                Diagnostics(board.Current, query, paging))
            .WithSummary("What the current evaluation says").Produces<PageBody<DiagnosticBody>>().ProducesValidationProblem();
    }

    private static async Task<IResult> All(ReviewHistory history, [AsParameters] Paging paging)
    {
        if (paging.Refusal is { } refusal) return refusal;
        IReadOnlyList<EvaluationRecord> records = await history.Trend(paging.Skip, paging.Size);
        return new Answer(ApiJson.Write(new PageBody<EvaluationBody>(
            [.. records.Select(EvaluationBody.Of)], await history.Count(), paging.Page ?? 1, paging.Size)));
    }

    private static async Task<IResult> Evaluation(long number, ReviewHistory history) =>
        await history.Record(number) is { } record
            ? new Answer(ApiJson.Write(EvaluationBody.Of(record)))
            : Problems.NotFound($"evaluation {number}");

    private static IResult Diagnostics(Review review, DiagnosticQuery query, Paging paging)
    {
        if (paging.Refusal is { } refusal) return refusal;
        if (query.ToFilter() is not { } filter)
            return Problems.Fields(
                [new("severity", new("A severity is info, warning or error", "Ein Schweregrad ist info, warning oder error"))],
                StatusCodes.Status400BadRequest);
        Diagnostic[] wanted = [.. filter.Of(review.Evaluation)];
        PageBody<Diagnostic> page = paging.Of(wanted);
        return new Answer(ApiJson.Write(new PageBody<DiagnosticBody>(
            [.. page.Items.Select(diagnostic => DiagnosticBody.Of(diagnostic, Caller.Language))], page.Total, page.Page, page.PageSize)));
    }

    private static async Task<IResult> Changes(long number, long? since, ReviewHistory history)
    {
        long before = since ?? number - 1;
        if (await history.Changes(before, number) is not { } changes) return Problems.NotFound($"evaluation {before} or {number}");
        return new Answer(ApiJson.Write(DifferenceBody.Of(before, number, changes, Caller.Language)));
    }
}
