namespace SocialPolicy.Samples.Web;

/// <summary>Who changed what, when.</summary>
internal static class AuditEndpoints
{
    public static void MapAudit(this IEndpointRouteBuilder api)
    {
        RouteGroupBuilder audit = api.MapGroup("/audit").RequireAuthorization(Rights.Audit);
        audit.MapGet("", All).WithSummary("The changes, the newest first").Produces<PageBody<AuditBody>>().ProducesValidationProblem();
        audit.MapGet("/{id:long}", One).WithSummary("A change with what was there before and after")
            .Produces<AuditDetailBody>().ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> All(AuditLog audit, [AsParameters] Paging paging)
    {
        if (paging.Refusal is { } refusal) return refusal;
        IReadOnlyList<AuditEntry> entries = await audit.Newest(paging.Skip, paging.Size);
        return new Answer(ApiJson.Write(new PageBody<AuditBody>(
            [.. entries.Select(AuditBody.Of)], await audit.Count(), paging.Page ?? 1, paging.Size)));
    }

    private static async Task<IResult> One(long id, AuditLog audit, HttpContext context) =>
        await audit.Find(id, context.User.MaySeeAbsenceKinds()) is { } entry
            ? new Answer(ApiJson.Write(new AuditDetailBody(AuditBody.Of(entry), entry.Before, entry.After)))
            : Problems.NotFound($"audit entry {id}");
}
