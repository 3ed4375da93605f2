using Microsoft.AspNetCore.Mvc;

namespace SocialPolicy.Samples.Web;

/// <summary>Keys of programs.</summary>
internal static class KeyEndpoints
{
    private const int LongestName = 60;

    public static void MapKeys(this IEndpointRouteBuilder app)
    {
        RouteGroupBuilder keys = app.MapGroup("/keys").RequireAuthorization(Rights.Administer)
            .WithMetadata(new RequestSizeLimitAttribute(RequestLimits.LargestChange));
        keys.MapGet("", async (ApiKeys all) => (await all.All()).Select(KeyBody.Of))
            .WithSummary("The keys of programs, the newest first");
        keys.MapPost("", Create).WithSummary("Makes a key, whose text is shown this once")
            .Produces<NewKeyBody>(StatusCodes.Status201Created).ProducesValidationProblem(StatusCodes.Status422UnprocessableEntity);
        keys.MapDelete("/{id}", async (string id, ApiKeys all, HttpContext context) =>
                await all.Revoke(id, context.Name()) ? (IResult)TypedResults.NoContent() : Problems.NotFound($"key '{id}'"))
            .WithSummary("Takes a key back")
            .Produces(StatusCodes.Status204NoContent).ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> Create(WantedKeyBody wanted, ApiKeys keys, TimeProvider clock, HttpContext context)
    {
        List<Fault> faults = [];
        string name = wanted.Name?.Trim() ?? "";
        if (name.Length is 0 or > LongestName || name.Any(char.IsControl))
            faults.Add(new("name", new($"A name has 1 to {LongestName} letters", $"Ein Name hat 1 bis {LongestName} Zeichen")));
        // A program that makes keys could make itself a stronger one.
        if (wanted.Role is not (AccountRoles.Reader or AccountRoles.Editor or AccountRoles.Auditor))
            faults.Add(new("role", new("A role is reader, editor or auditor", "Eine Rolle ist reader, editor oder auditor")));
        if (wanted.ExpiresAt <= clock.GetUtcNow())
            faults.Add(new("expiresAt", new("A key expires in the future", "Ein Schlüssel läuft in der Zukunft ab")));
        if (faults.Count > 0) return Problems.Fields(faults);

        (ApiKey key, string text) = await keys.Create(name, wanted.Role!, wanted.ExpiresAt?.ToUniversalTime(), context.Name());
        return TypedResults.Created($"/api/keys/{key.Id}", new NewKeyBody(KeyBody.Of(key), text));
    }
}
