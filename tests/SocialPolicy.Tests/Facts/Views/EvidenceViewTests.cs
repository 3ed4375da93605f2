using SocialPolicy.Rules;

namespace SocialPolicy.Tests;

/// <summary>What views answer about posts, reports, messages and publications.</summary>
public class EvidenceViewTests
{
    [Theory]
    [InlineData("2026-11-16T08:00:00Z", false)]
    [InlineData("2026-11-16T08:00:00.0000001Z", true)]
    [InlineData("2026-11-23T08:00:00Z", true)]
    [InlineData("2026-11-23T08:00:00.0000001Z", false)]
    public void A_post_is_within_the_last_week_up_to_now(string at, bool isWithin) => Seen.OfChannel(Posted(at), (in channel) =>
    {
        Assert.Equal(isWithin, channel.Posts.AnyWithinLast(Every.Week, Roles.Leadership));
        Assert.False(channel.Posts.AnyWithinLast(Every.Week, Role.Intern));
        return true;
    });

    [Theory]
    [InlineData("2026-11-16T23:59:59Z", false)]
    [InlineData("2026-11-17T00:00:00Z", true)]
    [InlineData("2026-12-24T00:00:00Z", true)]
    public void A_post_is_after_the_last_week_by_its_date_however_late(string at, bool isAfter) =>
        Assert.Equal(isAfter, Seen.OfChannel(Posted(at), (in channel) => channel.Posts.AnyAfterLast(Every.Week)));

    [Fact]
    public void Without_a_post_there_is_no_latest_date()
    {
        Assert.Null(Seen.OfChannel(Given.Organization(Given.Channel()), (in channel) => channel.Posts.LatestDate()));
        Assert.Equal(Given.Date("2026-11-24"), Seen.OfChannel(Posted("2026-11-23T23:30:00Z").In("Europe/Berlin"), (in channel) => channel.Posts.LatestDate()));
    }

    [Theory]
    [InlineData("2026-11-15", false)]
    [InlineData("2026-11-16", true)]
    [InlineData("2026-11-23", true)]
    [InlineData("2026-11-24", false)]
    public void A_report_is_within_the_last_week_up_to_today(string date, bool isWithin) =>
        Assert.Equal(isWithin, Seen.OfChannel(Reported(date), (in channel) => channel.Reports.AnyWithinLast(Every.Week)));

    [Fact]
    public void The_latest_report_is_the_last_in_the_document_of_the_latest_day_that_is_not_to_come()
    {
        Organization organization = Reported("2026-11-20", "2026-11-21", "2026-11-21", "2026-11-24") with { };
        organization = organization with { Reports = [.. organization.Reports.Select((report, i) => report with { By = $"writer-{i}" })] };

        Assert.Equal(Given.Date("2026-11-21"), Seen.OfChannel(organization, (in channel) => channel.Reports.LatestUntilToday()));
        Assert.Equal("writer-2", Seen.OfChannel(organization, (in channel) => channel.Reports.TryGetLatest(out ReportView latest) ? latest.Report.By.ToString() : null));
    }

    [Fact]
    public void Reports_that_are_all_to_come_have_no_latest()
    {
        Assert.Null(Seen.OfChannel(Reported("2026-11-24"), (in channel) => channel.Reports.LatestUntilToday()));
        Assert.False(Seen.OfChannel(Reported("2026-11-24"), (in channel) => channel.Reports.TryGetLatest(out _)));
        Assert.False(Seen.OfChannel(Reported(), (in channel) => channel.Reports.TryGetLatest(out _)));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void A_message_is_answered_and_passed_on_at_its_deadline_at_the_latest(int ticksLate, bool isInTime)
    {
        Message message = Given.Message() with { ReceivedAt = Given.Now.AddHours(-5) };
        DateTimeOffset at = message.ReceivedAt.AddHours(4).AddTicks(ticksLate);
        Organization organization = Given.WithMessages(message with { AnsweredAt = at, Forwarded = [new("nowhere", message.ReceivedAt), new("service", at)] });

        Seen.OfMessage(organization, (in seen) =>
        {
            Assert.Equal(isInTime, seen.IsAnsweredWithin(Within.Hours(4)));
            Assert.Equal(isInTime, seen.IsForwardedWithin(Within.Hours(4)));
            Assert.Equal(at, seen.ForwardedAt);
            return true;
        });
    }

    [Fact]
    public void A_deadline_is_past_once_it_lies_before_now()
    {
        Assert.False(Seen.OfMessage(Given.WithMessages(Given.Message()), (in message) => message.IsPast(Within.Hours(1))));
        Assert.True(Seen.OfMessage(
            Given.WithMessages(Given.Message() with { ReceivedAt = Given.Now.AddHours(-1).AddTicks(-1) }), (in message) => message.IsPast(Within.Hours(1))));
    }

    [Fact]
    public void The_earliest_record_of_a_step_counts_and_of_equal_ones_the_first()
    {
        Publication release = Given.Release("published -", "published 2026-11-21", "published 2026-11-20", "published 2026-11-20", "Published 2026-11-01");

        Assert.Equal((2, -1), Seen.OfPublication(new() { Publications = [release] }, (in seen) => (seen.EarliestOf("published"), seen.EarliestOf("drafted"))));
    }

    [Theory]
    [InlineData("2026-11-22T08:00:00Z", false)]
    [InlineData("2026-11-22T07:59:59.9999999Z", true)]
    public void A_day_since_a_step_is_over_when_it_lies_before_now(string at, bool isOver) => Assert.Equal(
        isOver,
        Seen.OfPublication(new() { Publications = [Given.Release($"published {at}")] }, (in seen) => seen.IsOver(0, Period.Days(1))));

    [Theory]
    [InlineData("2026-11-21T08:00:00Z", true)]
    [InlineData("2026-11-21T08:00:00.0000001Z", false)]
    [InlineData("2026-11-01T08:00:00Z", true)]
    [InlineData(null, false)]
    public void A_publication_is_announced_a_day_after_a_step_at_the_latest(string? at, bool isAnnounced)
    {
        Publication release = Given.Release("published 2026-11-20") with { AnnouncedOn = [new(Platform.X, at is null ? default(DateTimeOffset?) : Given.At(at))] };

        Assert.Equal(
            (isAnnounced, false),
            Seen.OfPublication(
                new() { Publications = [release] },
                (in seen) => (seen.IsAnnouncedOn(Platform.X, 0, Period.Days(1)), seen.IsAnnouncedOn(Platform.Facebook, 0, Period.Days(1)))));
    }

    private static Organization Posted(string at) => Given.Organization(Given.Channel(), Given.Person("boss", Role.Owner)) with { Posts = [Given.Post(at, "boss")] };

    private static Organization Reported(params string[] dates) =>
        Given.Organization(Given.Channel()) with { Reports = [.. dates.Select(date => Given.Report(date))] };
}
