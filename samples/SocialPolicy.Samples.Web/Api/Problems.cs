using Microsoft.AspNetCore.Http.HttpResults;

namespace SocialPolicy.Samples.Web;

/// <summary>Answers of what cannot be done, as problem details.</summary>
internal static class Problems
{
    public static ProblemHttpResult NotFound(string what) =>
        TypedResults.Problem($"There is no {what}.", statusCode: StatusCodes.Status404NotFound);

    public static ProblemHttpResult Fields(IEnumerable<Fault> faults, int status = StatusCodes.Status422UnprocessableEntity)
    {
        var problem = new HttpValidationProblemDetails(faults
            .GroupBy(fault => fault.Field, fault => fault.Message.In(Caller.Language), StringComparer.Ordinal)
            .ToDictionary(field => field.Key, field => field.ToArray(), StringComparer.Ordinal))
        { Status = status };
        return TypedResults.Problem(problem);
    }

    public static IResult Holes(string field) => Fields(
        [new(field, new("A place in the list is empty", "Eine Stelle der Liste ist leer"))], StatusCodes.Status400BadRequest);

    public static ProblemHttpResult Conflict(Review current) => TypedResults.Problem(
        "Somebody else has changed the organization in the meantime. Get it again and look at what is there now.",
        statusCode: StatusCodes.Status412PreconditionFailed,
        extensions: [new("currentVersion", current.Version)]);

    public static ProblemHttpResult NoVersion() => TypedResults.Problem(
        "Name the version that you want to change, which is the ETag of /api/organization, in If-Match.",
        statusCode: StatusCodes.Status428PreconditionRequired);

    public static ProblemHttpResult Broken(DiagnosticExcerpt faults) => TypedResults.Problem(
        faults.Total > faults.Shown.Count
            ? $"The document is broken, and nothing was changed. Of {faults.Total} diagnostics the first {faults.Shown.Count} are listed."
            : "The document is broken, and nothing was changed.",
        statusCode: StatusCodes.Status422UnprocessableEntity,
        extensions:
        [
            new("diagnostics", DiagnosticBody.Of(faults, Caller.Language)),
            new("counts", faults.Counts),
        ]);

    public static ProblemHttpResult TooLarge(int limit) => TypedResults.Problem(
        $"At most {limit} bytes are taken.", statusCode: StatusCodes.Status413PayloadTooLarge);
}
