using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

/// <summary>SMP0005. Units are written <c>child>parent</c>.</summary>
public class UnitCircleTests
{
    [Fact]
    public void A_unit_that_is_its_own_parent_is_a_circle()
    {
        Organization organization = With("a>a");

        Assert.Equal(["error SMP0005 unit:a at $.units[0].parent"], organization.InputFaultLines());
        Assert.Equal("[parent = a]", Assert.Single(organization.InputFaults()).Properties.ToString());
    }

    [Fact]
    public void Each_unit_of_a_circle_is_reported_and_none_below_it() => Assert.Equal(
        ["unit:b", "unit:a", "unit:c"],
        Circular(With("below>b", "b>a", "further-below>below", "a>c", "c>b", "root", "child>root")));

    [Fact]
    public void Each_of_several_circles_is_reported() => Assert.Equal(
        ["unit:a", "unit:b", "unit:c", "unit:e"],
        Circular(With("a>b", "b>a", "c>c", "d>c", "e>e", "f>d")));

    [Fact]
    public void A_tree_has_no_circle() => Assert.Empty(Circular(With("d>c", "c>a", "a>root", "b>root", "root")));

    [Fact]
    public void A_parent_that_does_not_exist_closes_no_circle() => Assert.Empty(Circular(With("a>ghost", "b>a")));

    [Fact]
    public void A_twin_closes_no_circle() => Assert.Empty(Circular(With("a", "b>a", "a>b")));

    [Fact]
    public void A_selection_of_a_circle_comes_to_an_end()
    {
        Organization organization = With("a>b", "b>a", "below>a", "other") with
        {
            Channels =
            [
                Given.Channel("1") with { Unit = "below" },
                Given.Channel("2") with { Unit = "b" },
                Given.Channel("3") with { Unit = "other" },
            ],
        };

        Assert.Equal(["error SMP1001 channel:1", "error SMP1001 channel:2"], In("b").MustHaveOwner().FoundIn(organization));
        Assert.Equal(["error SMP1001 channel:3"], In("other").MustHaveOwner().FoundIn(organization));
    }

    [Fact]
    public void A_circle_says_what_is_wrong() => Snapshots.Match(Findings.Messages(With("a>b", "b>a").InputFaults()));

    private static string[] Circular(Organization organization) =>
        [.. organization.InputFaults().Where(fault => fault.Id == "SMP0005").Select(fault => fault.Subject.ToString())];

    private static Organization With(params string[] units) => new() { Units = units.Select(UnitOf).ToTable() };

    private static Unit UnitOf(string text) => text.Split('>') is [var child, var parent]
        ? new() { Id = child, Parent = parent }
        : new() { Id = text };
}
