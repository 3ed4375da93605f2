using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;

namespace SocialPolicy.Samples.Web;

/// <summary>Changes to a part of the organization, each for the version that its author saw.</summary>
internal static class ChangeEndpoints
{
    public static void MapChanges(this IEndpointRouteBuilder api)
    {
        RouteGroupBuilder edit = api.MapGroup("").RequireAuthorization(Rights.Edit)
            .WithMetadata(new RequestSizeLimitAttribute(RequestLimits.LargestChange));
        edit.MapPut("/people/{id}/absences", (
            string id, AbsencesBody body, [FromHeader(Name = "If-Match"), Description(Versions.Wanted)] string? ifMatch, bool? preview, ReviewBoard board, HttpContext context) =>
                body.Absences.Contains(null!)
                    ? Task.FromResult(Problems.Holes("absences"))
                    : Make(new SetAbsences(new PersonId(id), body.Absences.Select(absence => absence.ToAbsence()).ToValueList()), ifMatch, preview, board, context))
            .WithSummary("Says when a person is away").ProducesChange();
        edit.MapPut("/channels/{id}/deputies", (
            string id, DeputiesBody body, [FromHeader(Name = "If-Match"), Description(Versions.Wanted)] string? ifMatch, bool? preview, ReviewBoard board, HttpContext context) =>
                body.Deputies.Any(string.IsNullOrEmpty)
                    ? Task.FromResult(Problems.Holes("deputies"))
                    : Make(new SetDeputies(new ChannelId(id), body.Deputies.Select(deputy => new PersonId(deputy)).ToValueList()), ifMatch, preview, board, context))
            .WithSummary("Says who stands in for a channel's owner").ProducesChange();
        edit.MapPost("/channels/{id}/reports", (
            string id, ReportBody body, [FromHeader(Name = "If-Match"), Description(Versions.Wanted)] string? ifMatch, bool? preview, ReviewBoard board, HttpContext context) =>
                Make(Report(id, body), ifMatch, preview, board, context))
            .WithSummary("Records that a report was delivered").ProducesChange();
        edit.MapPost("/waivers", (
            WaiverBody body, [FromHeader(Name = "If-Match"), Description(Versions.Wanted)] string? ifMatch, bool? preview, ReviewBoard board, HttpContext context) =>
                Make(new GrantWaiver(body.ToWaiver()), ifMatch, preview, board, context))
            .WithSummary("Accepts a diagnostic until a day").ProducesChange();
        edit.MapDelete("/waivers", (
            string rule, string subject, [FromHeader(Name = "If-Match"), Description(Versions.Wanted)] string? ifMatch, bool? preview, ReviewBoard board, HttpContext context) =>
                Make(new WithdrawWaiver(rule, subject), ifMatch, preview, board, context))
            .WithSummary("No longer accepts a diagnostic").ProducesChange();
    }

    private static async Task<IResult> Make(Change change, string? ifMatch, bool? preview, ReviewBoard board, HttpContext context)
    {
        if (!Versions.TryRead(ifMatch, out long version, out IResult? refusal)) return refusal;
        ChangeOutcome outcome = preview == true
            ? board.Preview(change, version)
            : await board.Change(change, version, context.Name());
        return ChangeAnswers.Of(outcome, context);
    }

    private static DeliverReport Report(string channel, ReportBody body) => new(new ChannelReport
    {
        Channel = new ChannelId(channel),
        Date = body.Date,
        By = PersonId.FromNullable(body.By),
        To = PersonId.FromNullable(body.To),
    });
}
