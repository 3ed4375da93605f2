using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class SelectionTests
{
    private static readonly Organization Muster = new()
    {
        Channels =
        [
            Selected.Channel("x-main"),
            Selected.Channel("x-help", purpose: Purpose.Support),
            Selected.Channel("xing-main", "xing"),
            Selected.Channel("fb-help", "facebook", Purpose.Support),
            Selected.Channel("own", "own-net", Purpose.Personal),
        ],
    };

    [Fact]
    public void No_selector_means_every_channel() =>
        Assert.Equal("x-main x-help xing-main fb-help own", Selected.By(EveryChannel, Muster));

    [Fact]
    public void A_list_means_any_of_it() => Assert.Equal("x-main x-help xing-main", Selected.By(On(Platform.X, Platform.Xing), Muster));

    [Fact]
    public void All_selectors_must_hold() =>
        Assert.Equal("x-help", Selected.By(On(Platform.X, Platform.Xing).For(Purpose.Support).WithId("*-help"), Muster));

    [Fact]
    public void Selectors_that_no_channel_meets_together_select_none() =>
        Assert.Equal("", Selected.By(On(Platform.Xing).For(Purpose.Support), Muster));

    [Fact]
    public void Well_known_platforms_are_recognized_in_any_case_and_by_their_old_names()
    {
        Assert.Equal("x-main x-help", Selected.By(On("Twitter"), Muster));
        Assert.Equal("xing-main", Selected.By(On("XING"), Muster));
    }

    [Fact]
    public void Other_platforms_are_compared_as_written()
    {
        Assert.Equal("own", Selected.By(On("own-net"), Muster));
        Assert.Equal("", Selected.By(On("Own-Net"), Muster));
    }

    [Fact]
    public void Except_leaves_out_what_it_selects() =>
        Assert.Equal("x-main xing-main own", Selected.By(EveryChannel.Except(For(Purpose.Support)), Muster));

    [Fact]
    public void All_selectors_of_an_Except_must_hold() =>
        Assert.Equal("x-main xing-main fb-help own", Selected.By(EveryChannel.Except(On(Platform.X).For(Purpose.Support)), Muster));

    [Fact]
    public void Except_said_twice_leaves_out_more() =>
        Assert.Equal("xing-main", Selected.By(EveryChannel.Except(On(Platform.X)).Except(WithId("own", "fb-*")), Muster));

    [Fact]
    public void An_empty_Except_leaves_out_nothing() =>
        Assert.Equal("x-main x-help", Selected.By(On(Platform.X).Except(EveryChannel), Muster));

    public static TheoryData<Selection> EmptyLists { get; } =
    [
        new() { Platforms = [] },
        new() { Purposes = [] },
        new() { Units = [] },
        new() { Ids = [] },
        new() { Platforms = [Platform.X], Ids = [] },
    ];

    [Theory]
    [MemberData(nameof(EmptyLists))]
    public void An_empty_list_selects_none(Selection selection)
    {
        Assert.False(selection.IsEverything);
        Assert.Equal("", Selected.By(selection, Muster));
    }

    [Theory]
    [MemberData(nameof(EmptyLists))]
    public void An_Except_with_an_empty_list_leaves_out_nothing(Selection selection) =>
        Assert.Equal(
            "x-main x-help xing-main fb-help own",
            Selected.By(EveryChannel.Must(new MustBeNoted()) with { Except = [selection] }, Muster));
}
