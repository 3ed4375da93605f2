using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

/// <summary>Documents hold typing errors such as the year 0001 or 9999; no rule may trip over them.</summary>
public class EndsOfTimeTests
{
    private static readonly Policy Policy = Policy.Define("Every rule that looks at time").With(
        EveryChannel.MustHaveOwner(),
        EveryChannel.LeadershipMustPostEvery(Every.Month),
        EveryChannel.LeadershipMustPostEvery(Period.Years(9999)),
        EveryChannel.MustReport(Every.Month),
        EveryChannel.MustReport(Period.Years(9999)),
        EveryChannel.MustHaveNoReportGap(Every.Week, Every.Year),
        EveryChannel.MustHaveNoReportGap(Period.Years(9999), Period.Years(9999)),
        EveryChannel.ReportsMustGoTo(Roles.Leadership),
        EveryChannel.MustBeCovered(),
        EveryChannel.MustBeCovered(Period.Days(400), everyDay: true),
        EveryChannel.MustBeCovered(Period.Years(9999)),
        EveryChannel.MustDocumentStrategy(),
        EveryChannel.MustDocumentStrategy(Period.Years(9999)),
        Publications(PublicationKind.PressRelease).MustFollow("drafted", "published"),
        Publications(PublicationKind.PressRelease).MustBeApproved(),
        Publications(PublicationKind.PressRelease).MustBeAnnouncedOn(Platform.X),
        Publications(PublicationKind.PressRelease).MustBeAnnouncedOn([Platform.X], Period.Years(9999) + Period.Hours(9999)),
        EveryChannel.MustAnswerWithin(Within.Days(1)),
        EveryChannel.MustAnswerWithin(Within.Duration(Period.Years(9999))),
        EveryChannel.MustAnswerWithin(Within.Workdays(1)),
        EveryChannel.MustAnswerWithin(Within.WorkingHours(4)),
        Topics(Topic.General).MustBeForwardedWithin(Within.Workdays(1)),
        TheOrganization.MustHaveCrisisPlan(),
        TheOrganization.MustHaveCrisisPlan(Period.Years(9999)),
        Everyone.MustBeTrained("guideline"),
        Everyone.MustBeTrained("guideline", Period.Years(9999)),
        Units.MustNameContact(),
        EveryChannel.LeaversMustLoseAccess(),
        EveryChannel.MustNotLieDormant(),
        EveryChannel.MustNotLieDormant(Period.Years(9999)),
        EveryChannel.MustReviewAccess(),
        EveryChannel.MustReviewAccess(Period.Years(9999)))
        .Build();

    private static readonly DateOnly[] Dates =
        [DateOnly.MinValue, DateOnly.MinValue.AddDays(1), Given.Today, DateOnly.MaxValue.AddDays(-1), DateOnly.MaxValue];

    private static readonly DateTimeOffset[] Instants =
        [DateTimeOffset.MinValue, Given.At("0001-01-02T00:00:00Z"), Given.Now, Given.At("9999-12-30T23:00:00Z"), DateTimeOffset.MaxValue];

    [Theory]
    [InlineData("Etc/UTC")]
    [InlineData("Asia/Tokyo")]
    [InlineData("America/New_York")]
    public void No_rule_trips_over_the_ends_of_time(string timeZone)
    {
        var cases =
            from now in Instants
            from first in Dates
            from last in Dates
            select Policy.Evaluate(Between(first, last).In(timeZone), now);

        // Reading a message asks the rule again.
        Assert.DoesNotContain(cases.SelectMany(evaluation => evaluation.Diagnostics), diagnostic =>
            diagnostic.Id == "SMP0201" || diagnostic.GetMessage(Language.German).Length == 0);
    }

    private static Organization Between(DateOnly from, DateOnly to) => Given.Organization(
        Given.Channel() with
        {
            Owner = "a",
            Operators = ["a", "b"],
            Deputies = ["b"],
            Since = from,
            Reporting = new(Every.Week, "b"),
            Strategy = new("https://example.org", to),
            AccessReviewed = from,
        },
        Given.Person("a").From(from).Until(to) with { Trainings = [new("guideline", from), new("guideline", to)] },
        Given.Person("b") with { Role = Role.Owner, Absences = [new(from, to), new(to, null)] }) with
    {
        Calendar = new() { Holidays = [from, to] },
        Units = [new() { Id = "one", Contact = "a", ContactDeputy = "b" }, new() { Id = "other", Contact = "b" }],
        Reports = [new() { Channel = "main", Date = from, To = "b" }, new() { Channel = "main", Date = to, To = "b" }],
        CrisisPlan = new("https://example.org", to),
        Publications =
        [
            Given.Release("drafted 9999-12-31T23:59:59Z", "published 0001-01-01T00:00:00Z"),
            Given.Release("published 9999-12-31T23:59:59Z") with { Id = "pr-8" },
        ],
        Messages =
        [
            Given.Message() with { ReceivedAt = DateTimeOffset.MinValue, AnsweredAt = DateTimeOffset.MaxValue },
            Given.Message() with { Id = "open", ReceivedAt = DateTimeOffset.MinValue },
            Given.Message() with { Id = "last", ReceivedAt = DateTimeOffset.MaxValue },
        ],
        Posts = [Given.Post("0001-01-01T00:00:00Z", "b"), Given.Post("9999-12-31T23:59:59Z", "b") with { Id = "last" }],
    };
}
