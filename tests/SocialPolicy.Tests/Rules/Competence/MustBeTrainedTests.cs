using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class MustBeTrainedTests
{
    private const string Fault = "warning SMP6003 person:a";

    private static readonly Clause Clause = People.MustBeTrained("guideline");
    private static readonly Channel Channel = Given.Channel() with { Operators = ["a"] };

    [Theory]
    [InlineData("2025-11-23")]
    [InlineData("2026-11-23")]
    public void MustBeTrained_is_satisfied_by_a_training_within_the_year(string completed) =>
        Assert.Empty(Clause.FoundIn(Trained(("guideline", completed))));

    [Theory]
    [InlineData("2025-11-22")]
    [InlineData("2026-11-24")]
    public void MustBeTrained_is_violated_by_an_older_training_and_by_one_to_come(string completed)
    {
        Assert.Equal([Fault], Clause.FoundIn(Trained(("guideline", completed))));
        Assert.Equal($"person = a; training = guideline; validFor = P1Y; completed = {completed}", Clause.NamedIn(Trained(("guideline", completed))));
    }

    [Fact]
    public void MustBeTrained_is_violated_by_a_training_without_a_date_of_another_name_and_by_none()
    {
        Assert.Equal([Fault], Clause.FoundIn(Trained(("guideline", null))));
        Assert.Equal([Fault], Clause.FoundIn(Trained(("Guideline", "2026-11-01"))));
        Assert.Equal("person = a; training = guideline; validFor = P1Y", Clause.NamedIn(Trained()));
    }

    [Fact]
    public void MustBeTrained_is_satisfied_by_one_of_several_trainings() =>
        Assert.Empty(Clause.FoundIn(Trained(("guideline", "2020-01-01"), ("guideline", "2026-05-01"), ("guideline", "2027-01-01"), ("guideline", null))));

    [Theory]
    [InlineData("2027-02-28", "P1M", "2027-03-31")] // a month before 31 March is 28 February
    [InlineData("2028-02-29", "P1Y", "2029-02-28")]
    [InlineData("2026-11-23", "P1W", "2026-11-30")]
    public void MustBeTrained_holds_a_training_until_its_last_day(string completed, string validFor, string last)
    {
        Clause clause = People.MustBeTrained("guideline", Period.Parse(validFor));

        Assert.Empty(clause.FoundIn(Trained(("guideline", completed)), Given.MorningOf(last)));
        Assert.Equal([Fault], clause.FoundIn(Trained(("guideline", completed)), Given.MorningOf(last).AddDays(1)));
    }

    [Fact]
    public void MustBeTrained_looks_at_owners_operators_and_deputies_of_running_channels()
    {
        Person person = Given.Person("a");

        Assert.Equal([Fault], Clause.FoundIn(Given.Organization(Given.Channel() with { Owner = "a" }, person)));
        Assert.Equal([Fault], Clause.FoundIn(Given.Organization(Given.Channel() with { Deputies = ["a"] }, person)));
        Assert.Empty(Clause.FoundIn(Given.Organization(Given.Channel() with { Access = ["a"], SpeaksFor = "a" }, person)));
        Assert.Empty(Clause.FoundIn(Given.Organization(Channel with { Status = ChannelStatus.Dormant }, person)));
    }

    [Fact]
    public void MustBeTrained_looks_at_the_teams_of_selected_channels()
    {
        Organization organization = Given.Organization(Channel, Given.Person("a"));

        Assert.Equal([Fault], People.On(Platform.X).MustBeTrained("guideline").FoundIn(organization));
        Assert.Empty(People.On(Platform.Facebook).MustBeTrained("guideline").FoundIn(organization));
    }

    [Fact]
    public void MustBeTrained_of_everyone_looks_at_people_without_a_channel() =>
        Assert.Equal([Fault], Everyone.MustBeTrained("guideline").FoundIn(Given.Organization(Given.Channel(), Given.Person("a"))));

    [Fact]
    public void MustBeTrained_of_everyone_may_be_limited_to_organizations_of_a_size()
    {
        Organization organization = Given.Organization(Given.Channel(), Given.Person("a"));

        Assert.Equal([Fault], Everyone.Where(OrganizationSize.AtMost(1)).MustBeTrained("guideline").FoundIn(organization));
        Assert.Empty(Everyone.Where(OrganizationSize.MoreThan(1)).MustBeTrained("guideline").FoundIn(organization));
    }

    [Fact]
    public void MustBeTrained_looks_at_active_people_only()
    {
        foreach (Clause clause in new[] { Clause, Everyone.MustBeTrained("guideline") })
        {
            Assert.Equal([Fault], clause.FoundIn(Given.Organization(Channel, Given.Person("a").Until(Given.Today))));
            Assert.Empty(clause.FoundIn(Given.Organization(Channel, Given.Person("a").Until(Given.Yesterday))));
            Assert.Empty(clause.FoundIn(Given.Organization(Channel, Given.Person("a").From(Given.Tomorrow))));
            Assert.Equal([Fault], clause.FoundIn(Given.Organization(Channel, Given.Person("a").Away("2026-11-01"))));
        }
    }

    [Fact]
    public void MustBeTrained_says_what_is_wrong() => Snapshots.Match(string.Join('\n',
        Clause.MessagesIn(Trained()),
        Clause.MessagesIn(Trained(("guideline", "2024-01-15"), ("guideline", "2025-02-15"))),
        Everyone.MustBeTrained("guideline", Period.Months(18)).MessagesIn(Trained(("guideline", "2026-12-15")))));

    private static Organization Trained(params (string Name, string? Completed)[] trainings) => Given.Organization(Channel, Given.Person("a") with
    {
        Trainings = [.. trainings.Select(training => new Training(training.Name, training.Completed is { } date ? Given.Date(date) : null))],
    });
}
