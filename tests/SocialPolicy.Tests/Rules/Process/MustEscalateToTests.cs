using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class MustEscalateToTests
{
    private const string OnCritical = "warning SMP7002 channel:main topic:critical";
    private const string OnB2B = "warning SMP7002 channel:main topic:b2b";
    private const string OnWeather = "warning SMP7002 channel:main topic:weather";

    private static readonly Clause Clause = Topics(Topic.Critical, Topic.B2B).MustEscalateTo(Roles.Leadership);

    [Fact]
    public void MustEscalateTo_is_satisfied_by_somebody_active_with_the_role_for_each_topic()
    {
        Assert.Empty(Clause.FoundIn(To((Topic.Critical, "boss"), (Topic.B2B, "boss"))));
        Assert.Empty(Clause.FoundIn(To((Topic.B2B, "chief"), (Topic.General, null), (Topic.Critical, "boss"))));
    }

    [Fact]
    public void MustEscalateTo_is_violated_for_each_topic_for_which_nobody_is_named()
    {
        Assert.Equal([OnB2B, OnCritical], Clause.FoundIn(To()));
        Assert.Equal([OnB2B], Clause.FoundIn(To((Topic.Critical, "boss"))));
        Assert.Equal([OnB2B, OnCritical], Clause.FoundIn(To((Topic.Critical, null), ("weather", "boss"))));
    }

    [Theory]
    [InlineData("ben")]
    [InlineData("left")]
    [InlineData("coming")]
    [InlineData("ghost")]
    [InlineData("Boss")]
    public void MustEscalateTo_is_violated_by_somebody_without_the_role_who_is_not_active_or_not_known(string person) =>
        Assert.Equal([OnCritical], Topics(Topic.Critical).MustEscalateTo(Roles.Leadership).FoundIn(To((Topic.Critical, person))));

    [Fact]
    public void MustEscalateTo_is_satisfied_on_the_first_and_the_last_day_of_employment()
    {
        Clause clause = Topics(Topic.Critical).MustEscalateTo(Role.Owner);
        Organization organization = To((Topic.Critical, "left"));

        Assert.Empty(clause.FoundIn(organization with { People = [Given.Person("left", Role.Owner).Until(Given.Today)] }));
        Assert.Empty(clause.FoundIn(organization with { People = [Given.Person("left", Role.Owner).From(Given.Today)] }));
    }

    [Fact]
    public void MustEscalateTo_takes_somebody_who_is_away() =>
        Assert.Empty(Topics(Topic.Critical).MustEscalateTo(Role.Owner).FoundIn(To((Topic.Critical, "boss")) with
        {
            People = [Given.Person("boss", Role.Owner).Away("2026-11-01")],
        }));

    [Fact]
    public void MustEscalateTo_is_satisfied_by_any_of_several_who_are_named_for_a_topic()
    {
        Clause clause = Topics(Topic.Critical).MustEscalateTo(Roles.Leadership);

        Assert.Empty(clause.FoundIn(To((Topic.Critical, "ghost"), (Topic.Critical, "ben"), (Topic.Critical, "boss"))));
        Assert.Equal([OnCritical], clause.FoundIn(To((Topic.Critical, "left"), (Topic.Critical, "ben"))));
    }

    [Fact]
    public void MustEscalateTo_takes_nobody_who_is_named_for_another_topic()
    {
        Clause clause = Topics(Topic.Critical, "weather").MustEscalateTo(Roles.Leadership);

        Assert.Equal([OnCritical, OnWeather], clause.FoundIn(To(("climate", "boss"), ("Weather", "boss"), (Topic.B2B, "boss"))));
        Assert.Equal([OnWeather], clause.FoundIn(To(("climate", "boss"), ("CRITICAL", "boss"))));
        Assert.Empty(clause.FoundIn(To(("climate", "ben"), ("weather", "boss"), ("critical", "boss"))));
    }

    [Fact]
    public void MustEscalateTo_takes_each_of_the_roles() =>
        Assert.Empty(Topics(Topic.Critical).MustEscalateTo(Role.Owner, Role.Employee).FoundIn(To((Topic.Critical, "ben"))));

    [Theory]
    [InlineData(ChannelStatus.Dormant)]
    [InlineData(ChannelStatus.Retired)]
    public void MustEscalateTo_looks_at_running_channels_only(ChannelStatus status) =>
        Assert.Empty(Clause.FoundIn(To() with { Channels = [Given.Channel() with { Status = status }] }));

    [Fact]
    public void MustEscalateTo_looks_at_selected_channels_only()
    {
        Assert.Empty(On(Platform.Xing).Topics(Topic.Critical).MustEscalateTo(Role.Owner).FoundIn(To()));
        Assert.Equal([OnCritical], On(Platform.X).Topics(Topic.Critical).MustEscalateTo(Role.Owner).FoundIn(To()));
    }

    [Fact]
    public void MustEscalateTo_looks_at_each_channel_by_itself()
    {
        Channel settled = Given.Channel("other") with { Escalation = [new(Topic.Critical, "boss"), new(Topic.B2B, "boss")] };
        Organization organization = To();

        Assert.Equal([OnB2B, OnCritical], Clause.FoundIn(organization with { Channels = [settled, .. organization.Channels, settled with { Id = "third" }] }));
    }

    [Fact]
    public void MustEscalateTo_follows_edits_of_whoever_is_named()
    {
        Clause clause = Topics(Topic.Critical).MustEscalateTo(Role.Owner);
        Evaluation settled = Policy.Define("Test").With(clause).Build().Evaluate(To((Topic.Critical, "boss")), Given.Now);

        Evaluation left = settled.Apply(Edit.Put(Given.Person("boss", Role.Owner).Until(Given.Yesterday)));
        Evaluation demoted = settled.Apply(Edit.Put(Given.Person("boss", Role.Manager)));

        Assert.Equal(["+ channel:main SMP7002 topic:critical"], Turns.Between(settled, left));
        Assert.Equal(["+ channel:main SMP7002 topic:critical"], Turns.Between(settled, demoted));
        Assert.Equal(["- channel:main SMP7002 topic:critical"], demoted.After(Edit.Put(Given.Person("boss", Role.Owner))));
    }

    [Fact]
    public void MustEscalateTo_follows_the_employment_of_whoever_is_named()
    {
        Clause clause = Topics(Topic.Critical).MustEscalateTo(Role.Owner);
        Organization organization = To((Topic.Critical, "boss")) with { People = [Given.Person("boss", Role.Owner).Until(Given.Today)] };
        Evaluation today = Policy.Define("Test").With(clause).Build().Evaluate(organization, Given.Now);

        Assert.Empty(Turns.Between(today, today.At(Given.Now.AddHours(12))));
        Assert.Equal(["+ channel:main SMP7002 topic:critical"], Turns.Between(today, today.At(Given.Now.AddDays(1))));
    }

    [Fact]
    public void MustEscalateTo_says_what_is_wrong() => Snapshots.Match(string.Join('\n',
        Clause.MessagesIn(To((Topic.B2B, "boss"))),
        Clause.MessagesIn(To((Topic.B2B, "boss"), (Topic.Critical, "ghost"), (Topic.Critical, "spirit"))),
        Clause.MessagesIn(To((Topic.B2B, "boss"), (Topic.Critical, "left"))),
        Clause.MessagesIn(To((Topic.B2B, "boss"), (Topic.Critical, "ben"))),
        Clause.MessagesIn(To((Topic.B2B, "boss"), (Topic.Critical, "ben"), (Topic.Critical, "left")))));

    private static Organization To(params (Topic Topic, PersonId? Person)[] ways) => Given.Organization(
        Given.Channel() with { Escalation = [.. ways.Select(way => new Escalation(way.Topic, way.Person))] },
        Given.Person("boss", Role.Owner),
        Given.Person("chief", Role.Executive),
        Given.Person("ben"),
        Given.Person("left", Role.Owner).Until(Given.Yesterday),
        Given.Person("coming", Role.Owner).From(Given.Tomorrow));
}
