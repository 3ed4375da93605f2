namespace SocialPolicy.Samples.Web;

/// <summary>Says what has become of a change.</summary>
internal static class ChangeAnswers
{
    public static IResult Of(ChangeOutcome outcome, HttpContext context)
    {
        switch (outcome)
        {
            case ChangeOutcome.Done done:
                context.Response.Headers.ETag = Versions.Tag(done.Review.Version);
                return TypedResults.Json(ChangeBody.Of(done, Caller.Language), ApiJson.Options);
            case ChangeOutcome.Conflict conflict: return Problems.Conflict(conflict.Current);
            case ChangeOutcome.Missing missing: return Problems.NotFound(missing.Subject.ToString());
            case ChangeOutcome.Refused refused: return Problems.Fields(refused.Faults);
            case ChangeOutcome.Broken broken: return Problems.Broken(DiagnosticExcerpt.Of(broken.Faults));
            default: throw new InvalidOperationException($"No answer is known for {outcome.GetType()}.");
        }
    }

    public static RouteHandlerBuilder ProducesChange(this RouteHandlerBuilder endpoint) => endpoint
        .Produces<ChangeBody>()
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status412PreconditionFailed)
        .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
        .ProducesValidationProblem(StatusCodes.Status422UnprocessableEntity)
        .ProducesProblem(StatusCodes.Status428PreconditionRequired);
}
