using SocialPolicy.Rules;
using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class SelectorTests
{
    private static readonly Selection AllSelectors = new()
    {
        Platforms = [Platform.X, Platform.Xing],
        Purposes = [Purpose.Support],
        Units = ["sales"],
        Ids = ["x-*", "main"],
        Size = OrganizationSize.AtMost(10),
    };

    [Fact]
    public void Sentences_about_channels_take_every_selector_in_any_order()
    {
        Clause expected = new(new MustHaveOwner()) { Where = AllSelectors };
        Assert.Equal(expected, On(Platform.X, Platform.Xing).For(Purpose.Support).In("sales").WithId("x-*", "main")
            .Where(OrganizationSize.AtMost(10)).MustHaveOwner());
        Assert.Equal(expected, EveryChannel.Where(OrganizationSize.AtMost(10)).WithId("x-*", "main").In("sales").For(Purpose.Support)
            .On("X", "XING").MustHaveOwner());
    }

    [Fact]
    public void Sentences_about_people_take_every_selector() =>
        Assert.Equal(
            new Clause(new MustOwnAtMost(1)) { Where = AllSelectors },
            People.On(Platform.X, Platform.Xing).For(Purpose.Support).In("sales").WithId("x-*", "main")
                .Where(OrganizationSize.AtMost(10)).MustOwnAtMost(1));

    [Fact]
    public void Sentences_about_topics_take_every_selector_before_and_after_the_topics()
    {
        Clause expected = new(new MustBeAnswered()) { Where = AllSelectors };
        Assert.Equal(expected, Topics(Topic.Critical).On(Platform.X, Platform.Xing).For(Purpose.Support).In("sales").WithId("x-*", "main")
            .Where(OrganizationSize.AtMost(10)).Must(new MustBeAnswered()));
        Assert.Equal(expected, On(Platform.X, Platform.Xing).For(Purpose.Support).Topics(Topic.Critical).In("sales").WithId("x-*", "main")
            .Where(OrganizationSize.AtMost(10)).Must(new MustBeAnswered()));
    }

    [Fact]
    public void Sentences_that_count_take_every_selector() =>
        Assert.Equal(
            new Clause(new MustRunAtMost(1)) { Where = AllSelectors },
            TheOrganization.On(Platform.X, Platform.Xing).For(Purpose.Support).In("sales").WithId("x-*", "main")
                .Where(OrganizationSize.AtMost(10)).MustRunAtMost(1));

    [Fact]
    public void A_sentence_may_begin_with_any_selector()
    {
        Assert.Equal(EveryChannel.On(Platform.X), On(Platform.X));
        Assert.Equal(EveryChannel.For(Purpose.Support), For(Purpose.Support));
        Assert.Equal(EveryChannel.In("sales"), In("sales"));
        Assert.Equal(EveryChannel.WithId("x-*"), WithId("x-*"));
        Assert.Equal(new Selection { Platforms = [Platform.X] }, TheOrganization.On(Platform.X).Selection);
        Assert.Equal(new Selection { Purposes = [Purpose.Support] }, TheOrganization.For(Purpose.Support).Selection);
        Assert.Equal(new Selection { Units = ["sales"] }, TheOrganization.In("sales").Selection);
        Assert.Equal(new Selection { Ids = ["x-*"] }, TheOrganization.WithId("x-*").Selection);
        Assert.Equal([new Selection { Platforms = [Platform.X] }], TheOrganization.Except(On(Platform.X)).Exceptions);
    }

    [Fact]
    public void The_organization_takes_its_size() =>
        Assert.Equal(
            new Clause(new MustHaveSponsor()) { Where = new Selection { Size = OrganizationSize.MoreThan(10) } },
            TheOrganization.Where(OrganizationSize.MoreThan(10)).MustHaveSponsor());

    [Fact]
    public void The_size_stays_when_channels_are_counted() =>
        Assert.Equal(
            new Selection { Size = OrganizationSize.MoreThan(10), Platforms = [Platform.X] },
            TheOrganization.Where(OrganizationSize.MoreThan(10)).On(Platform.X).MustRunAtMost(1).Where);

    [Fact]
    public void Except_said_twice_leaves_out_both() =>
        Assert.Equal(
            [new Selection { Platforms = [Platform.X] }, new Selection { Purposes = [Purpose.Personal], Ids = ["x-*"] }],
            EveryChannel.Except(On(Platform.X)).Except(For(Purpose.Personal).WithId("x-*")).MustHaveOwner().Except);
}
