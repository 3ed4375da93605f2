namespace SocialPolicy.Tests;

public class ChannelViewTests
{
    [Theory]
    [InlineData("2026-11-22", true)]
    [InlineData("2026-11-23", false)]
    public void A_leaver_is_named_from_the_day_after_the_last_on(string lastDay, bool isNamed)
    {
        Person leaver = Given.Person("ann").Until(Given.Date(lastDay));

        Assert.Equal(isNamed, NamesLeaver(Given.Channel() with { Access = ["ann"] }, leaver));
        Assert.Equal(isNamed, NamesLeaver(Given.Channel() with { Operators = ["ann"] }, leaver));
        Assert.Equal(isNamed, NamesLeaver(Given.Channel() with { Deputies = ["ann"] }, leaver));
        Assert.Equal(isNamed, NamesLeaver(Given.Channel() with { Owner = "ann", Deputies = ["ann"] }, leaver));
    }

    [Fact]
    public void An_owner_who_has_left_holds_no_access_by_that() =>
        Assert.False(NamesLeaver(Given.Channel() with { Owner = "ann" }, Given.Person("ann").Until(Given.Yesterday)));

    [Fact]
    public void Whoever_is_yet_to_come_or_does_not_exist_is_no_leaver() =>
        Assert.False(NamesLeaver(Given.Channel() with { Access = ["ann", "ghost"] }, Given.Person("ann").From(Given.Tomorrow)));

    [Theory]
    [InlineData(null, false)]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void Resources_are_more_than_nothing(int? amount, bool areThere)
    {
        Organization organization = Given.Organization(Given.Channel() with { Budget = amount, HoursPerWeek = amount });

        Assert.Equal((areThere, areThere), Seen.OfChannel(organization, (in channel) => (channel.HasBudget, channel.HasWorkingTime)));
    }

    [Theory]
    [InlineData("PT24H", "PT24H", true)]
    [InlineData("PT24H", "PT23H", false)]
    [InlineData(null, "P1Y", false)]
    public void Approval_takes_as_long_as_its_steps_together(string? second, string allowed, bool isWithin)
    {
        Channel channel = Given.Channel() with
        {
            Approval = [new("ann", Period.Hours(0)), new("ann", second is null ? default(Period?) : Period.Parse(second))],
        };

        Assert.Equal(isWithin, Seen.OfChannel(Given.Organization(channel), (in view) => view.ApprovesWithin(Period.Parse(allowed))));
    }

    [Fact]
    public void A_topic_leads_to_somebody_who_is_active_and_has_the_role()
    {
        Organization organization = Given.Organization(
            Given.Channel() with { Escalation = [new(Topic.Critical, "boss"), new(Topic.B2B, "gone"), new("odd", "ann")] },
            Given.Person("boss", Role.Owner),
            Given.Person("ann"),
            Given.Person("gone", Role.Owner).Until(Given.Yesterday));

        Seen.OfChannel(organization, (in channel) =>
        {
            Assert.True(channel.EscalatesTo(Topic.Critical, Roles.Leadership));
            Assert.False(channel.EscalatesTo(Topic.B2B, Roles.Leadership) || channel.EscalatesTo("odd", Roles.Leadership));
            Assert.True(channel.EscalatesTo("odd", Roles.Everyone));
            Assert.False(channel.EscalatesTo(TopicSet.Of(Topic.Critical, Topic.B2B), Roles.Leadership) || channel.EscalatesTo(Topic.Product, Roles.Everyone));
            Assert.Equal("gone", Assert.Single(channel.EscalationFor(Topic.B2B)).Person.Id.Value);
            return true;
        });
    }

    private static bool NamesLeaver(Channel channel, Person person) =>
        Seen.OfChannel(Given.Organization(channel, person), (in view) => view.NamesLeaver);
}
