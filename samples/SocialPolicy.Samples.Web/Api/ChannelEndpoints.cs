namespace SocialPolicy.Samples.Web;

/// <summary>Channels, and who covers them.</summary>
internal static class ChannelEndpoints
{
    public static void MapChannels(this IEndpointRouteBuilder api)
    {
        api.MapGet("/channels", All)
            .WithSummary("All channels, each in a line").Produces<IReadOnlyList<ChannelSummaryBody>>();
        api.MapGet("/channels/{id}", One)
            .WithSummary("A channel: team, cover, last report, open messages and diagnostics")
            .Produces<ChannelBody>().ProducesProblem(StatusCodes.Status404NotFound);
        api.MapGet("/coverage", Coverage)
            .WithSummary("Who is there for which channel on which of the next 90 days").Produces<CoverageBody>();
    }

    private static Answer All(ReviewBoard board, Answers answers, HttpContext context) => answers.Get(
        board.Current, context.Wants("channels"), static (review, _) => new Answer(ApiJson.Write(review.Channels.Select(ChannelSummaryBody.Of))));

    private static IResult One(string id, ReviewBoard board, Answers answers, HttpContext context)
    {
        Review review = board.Current;
        if (id.Length == 0 || review.Organization.Channels.Find(new ChannelId(id)) is null) return Problems.NotFound($"channel '{id}'");
        return answers.Get(review, context.Wants("channel", id), static (review, key) => new Answer(ApiJson.Write(
            ChannelBody.Of(review, review.Channel(new ChannelId(key.Id))!, key.Language, key.WithAbsenceKinds))));
    }

    private static Answer Coverage(ReviewBoard board, Answers answers, HttpContext context) => answers.Get(
        board.Current, context.Wants("coverage"), static (review, _) => new Answer(ApiJson.Write(CoverageBody.Of(review.Coverage))));
}
