using SocialPolicy.Rules;
using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

/// <summary>Time goes by, and what it turns is asked again.</summary>
public class TimeTests
{
    private static readonly Organization Company = new()
    {
        People = [Given.Person("boss", Role.Owner).Until(Given.Tomorrow), Given.Person("staff").Away("2026-12-07", "2026-12-08")],
        Channels = [Given.Channel() with { Owner = "boss", Operators = ["staff"] }, Given.Channel("second") with { Owner = "staff" }],
        Reports = [Given.Report("2026-11-20")],
        Posts = [Given.Post("2026-11-20T08:00:00Z", "boss")],
        Messages = [Given.Message()],
    };

    [Fact]
    public void Somebody_leaves_after_their_last_day()
    {
        Evaluation before = Evaluate(EveryChannel.MustHaveOwner());

        Assert.Empty(before.AfterMoving(Given.At("2026-11-24T23:59:59.9999999Z")));
        Assert.Equal(["+ channel:main SMP1002"], before.AfterMoving(Given.At("2026-11-25T00:00:00Z")));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_author_of_a_publication_leaves_after_their_last_day(bool isEdited)
    {
        Organization publishing = Company with { Publications = [Given.Release("drafted - boss", "approved - staff")] };
        Evaluation before = Acme.Policy(new Clause(new AuthorMustStay())).Evaluate(publishing, Given.Now);
        if (isEdited) before = before.Apply(Edit.Put(Given.Channel("third")));

        Assert.Empty(before.AfterMoving(Given.At("2026-11-24T23:59:59.9999999Z")));
        Assert.Equal(["+ publication:pr-7 CLOCK1"], before.AfterMoving(Given.At("2026-11-25T00:00:00Z")));
    }

    [Fact]
    public void The_author_of_a_publication_is_there_from_their_first_day_on()
    {
        Organization publishing = new()
        {
            People = [Given.Person("late").From(Given.Tomorrow)],
            Publications = [Given.Release("drafted - late")],
        };
        Evaluation before = Acme.Policy(new Clause(new AuthorMustStay())).Evaluate(publishing, Given.Now);

        Assert.Empty(before.AfterMoving(Given.At("2026-11-23T23:59:59.9999999Z")));
        Assert.Equal(["- publication:pr-7 CLOCK1"], before.AfterMoving(Given.At("2026-11-24T00:00:00Z")));
    }

    [Fact]
    public void A_day_begins_at_midnight_on_the_calendars_clock()
    {
        Evaluation before = Evaluate(EveryChannel.MustHaveOwner()).Apply(Edit.SetCalendar(new() { TimeZone = "Europe/Berlin" }));

        Assert.Empty(before.AfterMoving(Given.At("2026-11-24T22:59:59.9999999Z")));
        Assert.Equal(["+ channel:main SMP1002"], before.AfterMoving(Given.At("2026-11-24T23:00:00Z")));
    }

    [Fact]
    public void An_absence_comes_into_the_horizon()
    {
        Evaluation before = Evaluate(On(Platform.X).WithId("second").MustBeCovered(Period.Days(7)));

        Assert.Empty(before.AfterMoving(Given.MorningOf("2026-11-30")));
        Assert.Equal(["+ channel:second SMP4003"], before.AfterMoving(Given.MorningOf("2026-12-01")));
        Assert.Empty(before.AfterMoving(Given.MorningOf("2026-12-09")));
    }

    [Fact]
    public void A_report_is_due_again()
    {
        Evaluation before = Evaluate(WithId("main").MustReport(Every.Week), EveryChannel.MustHaveOwner());

        Assert.Equal(["+ channel:main SMP1002"], before.AfterMoving(Given.MorningOf("2026-11-27")));
        Assert.Equal(["+ channel:main SMP1002", "+ channel:main SMP3002"], before.AfterMoving(Given.MorningOf("2026-11-28")));
    }

    [Fact]
    public void A_post_leaves_a_period_at_the_instant_at_which_it_was_written()
    {
        Evaluation before = Evaluate(WithId("main").LeadershipMustPostEvery(Period.Weeks(1)));

        Assert.Empty(before.AfterMoving(Given.At("2026-11-27T07:59:59.9999999Z")));
        Assert.Equal(["+ channel:main SMP1011"], before.AfterMoving(Given.At("2026-11-27T08:00:00Z")));
    }

    [Fact]
    public void A_deadline_is_missed_the_moment_it_has_passed()
    {
        Evaluation before = Evaluate(EveryChannel.Must(new MustNotWait(Period.Hours(4))));

        Assert.Empty(before.AfterMoving(Given.Now.AddHours(3)));
        Assert.Equal(["+ message:m CLOCK1"], before.AfterMoving(Given.Now.AddHours(3).AddTicks(1)));
    }

    [Fact]
    public void A_rule_that_reads_the_date_is_asked_again_at_midnight()
    {
        Evaluation before = Evaluate(EveryChannel.Must(new EveryOtherDay()));
        Evaluation odd = before.At(Given.MorningOf("2026-11-24"));

        Assert.Equal(2, Turns.Between(before, odd).Length);
        Assert.Empty(before.AfterMoving(Given.At("2026-11-23T23:59:59Z")));
        Assert.Empty(before.AfterMoving(Given.MorningOf("2026-11-25")));
    }

    [Fact]
    public void A_fault_that_stays_says_what_is_true_now()
    {
        Evaluation before = Evaluate(People.Must(new NameTheDay()));
        Evaluation after = before.At(Given.MorningOf("2026-11-24"));

        Assert.Equal("'boss' at 2026-11-23", before.Diagnostics[0].GetMessage(Language.English));
        Assert.Equal("'boss' at 2026-11-24", after.Diagnostics[0].GetMessage(Language.English));
        FullEvaluation.IsMatchedBy(after);
    }

    [Fact]
    public void A_rule_that_reads_the_instant_is_asked_at_every_instant()
    {
        Evaluation before = Evaluate(EveryChannel.Must(new EveryOtherHour()));

        Assert.Equal(["- message:m CLOCK1"], before.AfterMoving(Given.Now.AddHours(1)));
        Assert.Empty(before.AfterMoving(Given.Now.AddHours(2)));
        Assert.Equal(["- message:m CLOCK1"], before.AfterMoving(Given.Now.AddMinutes(60)));
        FullEvaluation.IsMatchedBy(before.At(Given.Now.AddMinutes(7)));
    }

    [Fact]
    public void Time_goes_back_too()
    {
        Evaluation before = Evaluate(EveryChannel.MustHaveOwner(), WithId("main").LeadershipMustPostEvery(Period.Weeks(1)));
        Evaluation later = before.At(Given.MorningOf("2027-01-01"));

        Assert.Equal(2, Turns.Between(before, later).Length);
        Assert.Equal(2, later.AfterMoving(Given.Now).Length);
        Assert.Equal(["+ channel:main SMP1011"], before.AfterMoving(Given.At("2026-11-20T07:59:59Z")));
    }

    [Fact]
    public void Now_is_the_instant_that_was_asked_for_with_its_offset()
    {
        DateTimeOffset later = Given.At("2026-11-24T09:00:00+05:45");

        Assert.True(later.EqualsExact(Evaluate(EveryChannel.MustHaveOwner()).At(later).Now));
    }

    [Fact]
    public void Time_zone_rules_that_were_handed_in_stay()
    {
        TimeZoneInfo moon = TimeZoneInfo.CreateCustomTimeZone("Moon/Tycho", TimeSpan.FromHours(12), "Moon", "Moon");
        TimeZoneRules zones = name => name == moon.Id ? moon : null;
        Evaluation before = Acme.Policy(EveryChannel.MustHaveOwner()).Evaluate(Facts.Of(Company.In(moon.Id), zones), Given.Now);

        foreach (Evaluation after in new[]
        {
            before.At(Given.At("2026-11-24T11:59:59Z")),
            before.At(Given.At("2026-11-24T12:00:00Z")),
            before.Apply(Edit.Put(Given.Channel("third"))).At(Given.At("2026-11-24T12:00:00Z")),
            before.Apply(Edit.SetCalendar(new() { TimeZone = "Europe/Berlin" })),
            before.Apply(Edit.SetCalendar(new()), Edit.SetCalendar(new() { TimeZone = moon.Id })).At(Given.At("2026-11-24T12:00:00Z")),
        })
        {
            FullEvaluation.IsMatchedBy(after, zones);
        }

        Assert.Contains(before.At(Given.At("2026-11-24T12:00:00Z")).Diagnostics, found => found.Id == "SMP1002");
    }

    private static Evaluation Evaluate(params Clause[] clauses) => Acme.Policy(clauses).Evaluate(Company, Given.Now);
}
