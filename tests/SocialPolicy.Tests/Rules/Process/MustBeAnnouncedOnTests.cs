using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class MustBeAnnouncedOnTests
{
    private const string OnFacebook = "info SMP7006 publication:pr-7 platform:facebook";
    private const string OnX = "info SMP7006 publication:pr-7 platform:x";

    private static readonly Clause Clause = Publications(PublicationKind.BlogPost).MustBeAnnouncedOn(Platform.Facebook, Platform.X);
    private static readonly DateTimeOffset Due = Given.At("2026-11-21T08:00:00Z");

    [Fact]
    public void MustBeAnnouncedOn_is_satisfied_by_announcements_on_every_platform_within_a_day() =>
        Assert.Empty(Clause.FoundIn(Announced((Platform.X, Due), (Platform.Facebook, Due.AddHours(-23)))));

    [Fact]
    public void MustBeAnnouncedOn_is_violated_on_each_platform_without_an_announcement()
    {
        Assert.Equal([OnFacebook, OnX], Clause.FoundIn(Announced()));
        Assert.Equal([OnFacebook], Clause.FoundIn(Announced((Platform.X, Due))));
    }

    [Fact]
    public void MustBeAnnouncedOn_is_violated_by_an_announcement_that_came_too_late()
    {
        Assert.Equal([OnX], Clause.FoundIn(Announced((Platform.Facebook, Due), (Platform.X, Due.AddTicks(1)))));
        Assert.Empty(Clause.FoundIn(Announced((Platform.Facebook, Due), (Platform.X, Due.AddTicks(1)), (Platform.X, Due))));
    }

    [Fact]
    public void MustBeAnnouncedOn_takes_an_announcement_ahead_of_the_publication() =>
        Assert.Empty(Clause.FoundIn(Announced((Platform.Facebook, Due.AddDays(-7)), (Platform.X, Due.AddDays(-7)))));

    [Fact]
    public void MustBeAnnouncedOn_takes_no_announcement_without_a_time_or_a_platform() =>
        Assert.Equal([OnFacebook, OnX], Clause.FoundIn(Announced((Platform.Facebook, null), (null, Due), (Platform.Blog, Due))));

    [Fact]
    public void MustBeAnnouncedOn_waits_until_its_time_has_passed()
    {
        Assert.Empty(Clause.FoundIn(Announced(), Due));
        Assert.Equal([OnFacebook, OnX], Clause.FoundIn(Announced(), Due.AddTicks(1)));
    }

    [Theory]
    [InlineData]
    [InlineData("published")]
    [InlineData("approved 2026-11-20")]
    public void MustBeAnnouncedOn_asks_nothing_of_what_is_not_published(params string[] steps) =>
        Assert.Empty(Clause.FoundIn(Given.Organization(Given.Publication(PublicationKind.BlogPost, steps))));

    [Fact]
    public void MustBeAnnouncedOn_counts_from_the_earliest_record_of_the_step()
    {
        Publication twice = Given.Publication(PublicationKind.BlogPost, "published 2026-11-23", "published 2026-11-20");
        Assert.Equal([OnFacebook, OnX], Clause.FoundIn(Given.Organization(twice)));
    }

    [Theory]
    [InlineData("P1D", "2026-10-24T10:00:00+02:00", "2026-10-25T10:00:00+01:00")] // the day that clocks are put back has 25 hours
    [InlineData("PT24H", "2026-10-24T10:00:00+02:00", "2026-10-25T09:00:00+01:00")]
    [InlineData("P1D", "2026-03-28T02:30:00+01:00", "2026-03-29T03:30:00+02:00")] // half past two does not exist
    [InlineData("P1D", "2026-10-24T02:30:00+02:00", "2026-10-25T02:30:00+02:00")] // half past two exists twice
    [InlineData("P1M", "2026-01-31T08:00:00+01:00", "2026-02-28T08:00:00+01:00")]
    [InlineData("P1DT2H", "2026-11-20T23:00:00+01:00", "2026-11-22T01:00:00+01:00")]
    public void MustBeAnnouncedOn_adds_days_on_the_wall_clock_and_hours_as_they_pass(string within, string published, string due)
    {
        Clause clause = Publications(PublicationKind.BlogPost).MustBeAnnouncedOn([Platform.X], Period.Parse(within));
        Organization organization = Given.Organization(Given.Publication(PublicationKind.BlogPost, $"published {published}")).In("Europe/Berlin");

        Assert.Empty(clause.FoundIn(organization, Given.At(due)));
        Assert.Equal([OnX], clause.FoundIn(organization, Given.At(due).AddTicks(1)));
    }

    [Fact]
    public void MustBeAnnouncedOn_takes_a_step_of_ones_own()
    {
        Clause clause = Publications(PublicationKind.PressRelease).MustBeAnnouncedOn([Platform.X], step: "distributed");
        Assert.Equal([OnX], clause.FoundIn(Given.Organization(Given.Release("distributed 2026-11-20"))));
        Assert.Empty(clause.FoundIn(Given.Organization(Given.Release("published 2026-11-20"))));
    }

    [Fact]
    public void MustBeAnnouncedOn_looks_at_publications_of_its_kind_only() =>
        Assert.Empty(Clause.FoundIn(Given.Organization(Given.Release("published 2026-11-20"))));

    [Fact]
    public void MustBeAnnouncedOn_reports_a_platform_once_however_often_it_is_named()
    {
        Clause twice = Publications(PublicationKind.BlogPost).MustBeAnnouncedOn(Platform.X, Platform.X);
        Assert.Equal("mustBeAnnouncedOn", Assert.Single(Assert.Single(twice.DiagnosticsIn(Announced())).Clauses).Name);
    }

    [Fact]
    public void MustBeAnnouncedOn_turns_when_its_time_passes()
    {
        Evaluation waiting = Clause.Evaluate(Announced(), Due);
        Assert.Empty(waiting.Diagnostics);
        Assert.Equal(2, waiting.At(Due.AddTicks(1)).Diagnostics.Count);
    }

    [Fact]
    public void MustBeAnnouncedOn_says_what_is_wrong() =>
        Snapshots.Match(Clause.MessagesIn(Announced((Platform.X, Due.AddHours(3)))));

    /// <summary>A blog post that came out a day before <see cref="Due"/>.</summary>
    private static Organization Announced(params (Platform? Platform, DateTimeOffset? At)[] announcements) =>
        Given.Organization(Given.Publication(PublicationKind.BlogPost, "published 2026-11-20") with
        {
            AnnouncedOn = [.. announcements.Select(announcement => new Announcement(announcement.Platform, announcement.At))],
        });
}
