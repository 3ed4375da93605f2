using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using SocialPolicy.Json;

namespace SocialPolicy.Samples.Web;

/// <summary>The organization as a document: got, and put in its place.</summary>
internal static class OrganizationEndpoints
{
    public static void MapOrganization(this IEndpointRouteBuilder api)
    {
        api.MapGet("/organization", Get)
            .WithSummary("The organization's document; its ETag names the version")
            .Produces<object>();
        api.MapPut("/organization", Put).RequireAuthorization(Rights.Edit)
            .WithSummary("Puts another document in the organization's place, unless it is broken")
            .Accepts<object>("application/json")
            .ProducesChange();
    }

    private static Answer Get(ReviewBoard board, Answers answers, HttpContext context) => answers.Get(
        board.Current,
        context.Wants("organization") with { Language = Language.English },
        static (review, key) => new Answer(
            OrganizationJson.WriteToUtf8(key.WithAbsenceKinds ? review.Organization : AbsenceKinds.LeftOut(review.Organization)),
            Versions.Tag(review.Version, key.WithAbsenceKinds)));

    private static async Task<IResult> Put(
        [FromHeader(Name = "If-Match"), Description(Versions.Wanted)] string? ifMatch, [FromQuery] string? name, ReviewBoard board, HttpContext context)
    {
        if (!context.Request.HasJsonContentType())
            return TypedResults.Problem("The document is sent as application/json.", statusCode: StatusCodes.Status415UnsupportedMediaType);
        if (!Versions.TryRead(ifMatch, out long version, out IResult? refusal)) return refusal;
        byte[]? content = await Uploads.Read(context.Request.Body, context.RequestAborted);
        if (content is null) return Problems.TooLarge(Uploads.Largest);
        return ChangeAnswers.Of(
            await board.Change(new ReplaceOrganization(Uploads.NameOf(name), content), version, context.Name()), context);
    }
}
