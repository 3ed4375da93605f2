using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class OrganizationSizeTests
{
    private static readonly Organization ThreeActive = new()
    {
        People =
        [
            new() { Id = "a" },
            new() { Id = "b", EmployedUntil = new(2026, 11, 23) },
            new() { Id = "c", Absences = [new(new(2026, 11, 1), new(2026, 11, 30))] },
            new() { Id = "has-left", EmployedUntil = new(2026, 11, 22) },
            new() { Id = "is-to-come", EmployedFrom = new(2026, 11, 24) },
            new() { Id = "a", Name = "The twin of a" },
        ],
        Channels = [Selected.Channel("x-main"), Selected.Channel("fb-main", "facebook")],
    };

    [Theory]
    [InlineData(2, "")]
    [InlineData(3, "x-main fb-main")]
    [InlineData(4, "x-main fb-main")]
    public void At_most_counts_the_people_who_are_active_today(int people, string expected) =>
        Assert.Equal(expected, Selected.By(EveryChannel.Where(OrganizationSize.AtMost(people)), ThreeActive));

    [Theory]
    [InlineData(2, "x-main fb-main")]
    [InlineData(3, "")]
    [InlineData(4, "")]
    public void More_than_counts_the_people_who_are_active_today(int people, string expected) =>
        Assert.Equal(expected, Selected.By(EveryChannel.Where(OrganizationSize.MoreThan(people)), ThreeActive));

    [Fact]
    public void The_size_and_other_selectors_must_hold_together()
    {
        Assert.Equal("x-main", Selected.By(On(Platform.X).Where(OrganizationSize.AtMost(3)), ThreeActive));
        Assert.Equal("", Selected.By(On(Platform.X).Where(OrganizationSize.AtMost(2)), ThreeActive));
    }

    [Fact]
    public void Except_by_size_leaves_out_everything_or_nothing()
    {
        Assert.Equal("", Selected.By(EveryChannel.Except(EveryChannel.Where(OrganizationSize.AtMost(3))), ThreeActive));
        Assert.Equal("x-main fb-main", Selected.By(EveryChannel.Except(EveryChannel.Where(OrganizationSize.MoreThan(3))), ThreeActive));
        Assert.Equal("fb-main", Selected.By(EveryChannel.Except(On(Platform.X).Where(OrganizationSize.AtMost(3))), ThreeActive));
        Assert.Equal("x-main fb-main", Selected.By(EveryChannel.Except(On(Platform.X).Where(OrganizationSize.AtMost(2))), ThreeActive));
    }

    [Fact]
    public void An_organization_without_people_is_small() =>
        Assert.Equal("x-main fb-main", Selected.By(EveryChannel.Where(OrganizationSize.AtMost(0)), ThreeActive with { People = [] }));

    [Fact]
    public void A_size_prints_as_it_is_said()
    {
        Assert.Equal("at most 10", OrganizationSize.AtMost(10).ToString());
        Assert.Equal("more than 10", OrganizationSize.MoreThan(10).ToString());
    }
}
