using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class UnitSelectionTests
{
    private static readonly Organization Muster = new()
    {
        Units =
        [
            new() { Id = "inside-sales", Parent = "sales" },
            new() { Id = "sales", Parent = "muster" },
            new() { Id = "muster" },
            new() { Id = "marketing", Parent = "muster" },
            new() { Id = "left", Parent = "right" },
            new() { Id = "right", Parent = "left" },
            new() { Id = "below-circle", Parent = "left" },
            new() { Id = "itself", Parent = "itself" },
            new() { Id = "orphan", Parent = "nowhere" },
        ],
        Channels =
        [
            Selected.Channel("inside", unit: "inside-sales"),
            Selected.Channel("sales", unit: "sales"),
            Selected.Channel("top", unit: "muster"),
            Selected.Channel("ads", unit: "marketing"),
            Selected.Channel("left", unit: "left"),
            Selected.Channel("right", unit: "right"),
            Selected.Channel("below", unit: "below-circle"),
            Selected.Channel("itself", unit: "itself"),
            Selected.Channel("orphan", unit: "orphan"),
            Selected.Channel("unknown", unit: "nowhere"),
            Selected.Channel("none"),
        ],
    };

    [Theory]
    [InlineData("inside-sales", "inside")]
    [InlineData("sales", "inside sales")]
    [InlineData("muster", "inside sales top ads")]
    [InlineData("orphan", "orphan")]
    public void A_unit_stands_for_itself_and_all_units_below(string unit, string expected) =>
        Assert.Equal(expected, Selected.By(In(unit), Muster));

    [Theory]
    [InlineData("left", "left right below")]
    [InlineData("right", "left right below")]
    [InlineData("below-circle", "below")]
    [InlineData("itself", "itself")]
    public void Units_in_a_circle_lie_below_each_other(string unit, string expected) =>
        Assert.Equal(expected, Selected.By(In(unit), Muster));

    [Fact]
    public void Several_units_mean_any_of_them() => Assert.Equal("inside sales ads", Selected.By(In("sales", "marketing"), Muster));

    [Fact]
    public void A_unit_that_does_not_exist_selects_none() => Assert.Equal("", Selected.By(In("nowhere"), Muster));

    [Fact]
    public void Units_are_compared_as_written() => Assert.Equal("", Selected.By(In("Sales"), Muster));

    [Fact]
    public void Except_leaves_out_units_below_too() =>
        Assert.Equal("top ads", Selected.By(In("muster").Except(In("sales")), Muster));
}
