using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

/// <summary>SMP3001.</summary>
public partial class MustReportTests
{
    [Fact]
    public void MustReport_is_violated_where_no_reports_are_agreed()
    {
        Organization organization = Given.Delegated(null, Fresh);

        Assert.Equal([NotAgreed], Weekly.FoundIn(organization));
        Assert.Equal("every = P1W; roles = owner, executive", Weekly.NamedIn(organization));
    }

    [Theory]
    [InlineData("P1W", "P1W")]
    [InlineData("P1W", "P7D")]
    [InlineData("P1W", "P6DT23H59M")]
    [InlineData("P1W", "PT168H")]
    [InlineData("P1M", "P31D")] // January 2001 has 31 days
    [InlineData("P2M", "P59D")]
    [InlineData("P1Y", "P12M")]
    [InlineData("P1Y", "P365D")]
    public void MustReport_is_satisfied_by_reports_agreed_as_often_as_asked_for(string asked, string agreed) =>
        Assert.Empty(EveryChannel.MustReport(Period.Parse(asked)).FoundIn(Agreed(new(Period.Parse(agreed), "boss"))));

    [Theory]
    [InlineData("P1W", "P8D")]
    [InlineData("P1W", "P7DT1S")]
    [InlineData("P30D", "P1M")]
    [InlineData("P1M", "P32D")]
    [InlineData("P2M", "P60D")]
    [InlineData("P1Y", "P366D")]
    public void MustReport_is_violated_by_reports_agreed_more_rarely(string asked, string agreed) =>
        Assert.Equal([NotAgreed], EveryChannel.MustReport(Period.Parse(asked)).FoundIn(Agreed(new(Period.Parse(agreed), "boss"))));

    [Fact]
    public void MustReport_names_what_is_agreed() =>
        Assert.Equal(
            "every = P1W; roles = owner, executive; agreed = P1M; recipient = boss",
            Weekly.NamedIn(Agreed(new(Every.Month, "boss"))));

    [Fact]
    public void MustReport_is_violated_by_an_agreement_without_a_period() =>
        Assert.Equal([NotAgreed], Weekly.FoundIn(Agreed(new(null, "boss"))));

    [Theory]
    [InlineData("staff")]
    [InlineData("former")]
    [InlineData("ghost")]
    public void MustReport_is_violated_by_a_recipient_outside_the_active_leadership(string recipient) =>
        Assert.Equal([NotAgreed], Weekly.FoundIn(Agreed(new(Every.Week, recipient))));

    [Fact]
    public void MustReport_is_violated_by_an_agreement_without_a_recipient() =>
        Assert.Equal([NotAgreed], Weekly.FoundIn(Agreed(new(Every.Week, null))));

    [Fact]
    public void MustReport_is_satisfied_by_a_recipient_on_the_last_day() =>
        Assert.Empty(Weekly.FoundIn(Agreed(new(Every.Week, "last"), Given.Person("last", Role.Executive).Until(Given.Today))));

    [Fact]
    public void MustReport_asks_for_a_recipient_with_one_of_the_clauses_roles()
    {
        Clause toManagers = EveryChannel.MustReport(Every.Week, to: Role.Manager);

        Assert.Empty(toManagers.FoundIn(Agreed(new(Every.Week, "mia"), Given.Person("mia", Role.Manager))));
        Assert.Equal([NotAgreed], toManagers.FoundIn(Agreed(Agreement)));
        Assert.Equal("every = P1W; roles = manager; agreed = P1W; recipient = boss", toManagers.NamedIn(Agreed(Agreement)));
    }

    [Fact]
    public void MustReport_asks_a_channel_for_an_agreement_from_its_first_day() =>
        Assert.Equal([NotAgreed], Weekly.FoundIn(Given.Delegated(Given.Channel() with { Since = Given.Today })));
}
