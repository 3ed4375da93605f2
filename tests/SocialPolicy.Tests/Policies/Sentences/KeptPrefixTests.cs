using SocialPolicy.Rules;
using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class KeptPrefixTests
{
    private static readonly Selection OnX = new() { Platforms = [Platform.X] };

    [Fact]
    public void A_prefix_about_channels_continued_twice_stays_itself()
    {
        SelectedChannels prefix = On(Platform.X);
        Clause support = prefix.For(Purpose.Support).Except(WithId("x-old")).MustHaveOwner();
        Clause sales = prefix.In("sales").Except(WithId("x-new")).MustHaveDeputies();

        Assert.Equal(On(Platform.X), prefix);
        Assert.Equal(
            new Clause(new MustHaveOwner()) { Where = OnX with { Purposes = [Purpose.Support] }, Except = [new Selection { Ids = ["x-old"] }] },
            support);
        Assert.Equal(
            new Clause(new MustHaveDeputies()) { Where = OnX with { Units = ["sales"] }, Except = [new Selection { Ids = ["x-new"] }] },
            sales);
    }

    [Fact]
    public void A_prefix_about_people_continued_twice_stays_itself()
    {
        SelectedPeople prefix = People.On(Platform.X);
        Clause few = prefix.For(Purpose.Support).MustOwnAtMost(1);
        Clause many = prefix.MustStandInForAtMost(9);

        Assert.Equal(People.On(Platform.X), prefix);
        Assert.Equal(new Clause(new MustOwnAtMost(1)) { Where = OnX with { Purposes = [Purpose.Support] } }, few);
        Assert.Equal(new Clause(new MustStandInForAtMost { Max = 9 }) { Where = OnX }, many);
    }

    [Fact]
    public void A_prefix_about_the_organization_continued_twice_stays_itself()
    {
        SelectedOrganization prefix = TheOrganization.Where(OrganizationSize.AtMost(10));
        Clause counted = prefix.On(Platform.X).MustRunAtMost(1);
        Clause sponsored = prefix.MustHaveSponsor();

        var small = new Selection { Size = OrganizationSize.AtMost(10) };
        Assert.Equal(new Clause(new MustRunAtMost(1)) { Where = small with { Platforms = [Platform.X] } }, counted);
        Assert.Equal(new Clause(new MustHaveSponsor()) { Where = small }, sponsored);
    }

    [Fact]
    public void A_prefix_about_topics_continued_twice_stays_itself()
    {
        SelectedTopics prefix = Topics(Topic.Critical).On(Platform.X);
        Clause support = prefix.For(Purpose.Support).Must(new MustBeAnswered());
        Clause sales = prefix.Except(In("sales")).Must(new MustHaveHandle());

        Assert.Equal(On(Platform.X).Topics(Topic.Critical), prefix);
        Assert.Equal(new Clause(new MustBeAnswered()) { Where = OnX with { Purposes = [Purpose.Support] } }, support);
        Assert.Equal(new Clause(new MustHaveHandle()) { Where = OnX, Except = [new Selection { Units = ["sales"] }] }, sales);
    }

    [Fact]
    public void A_prefix_about_channels_goes_on_to_topics_and_stays_itself()
    {
        SelectedChannels prefix = On(Platform.X).Except(WithId("x-old"));
        SelectedTopics critical = prefix.Topics(Topic.Critical, Topic.B2B);

        Assert.Equal(On(Platform.X).Except(WithId("x-old")), prefix);
        Assert.Equal(TopicSet.Of(Topic.Critical, Topic.B2B), critical.Topics);
        Assert.Equal((prefix.Selection, prefix.Exceptions), (critical.Selection, critical.Exceptions));
    }

    [Fact]
    public void A_mistake_made_before_the_topics_is_reported() =>
        Assert.False(Policy.Define("p").With(On(Platform.X).On(Platform.Xing).Topics(Topic.Critical).Must(new MustBeAnswered())).TryBuild(out _, out _));

    [Fact]
    public void A_prefix_with_a_repeated_selector_spoils_only_its_own_sentences()
    {
        SelectedChannels prefix = On(Platform.X);
        Clause twice = prefix.On(Platform.Xing).MustHaveOwner();
        Clause once = prefix.MustHaveOwner();

        Assert.False(Policy.Define("p").With(twice).TryBuild(out _, out _));
        Assert.True(Policy.Define("p").With(once).TryBuild(out _, out _));
    }

    [Fact]
    public void A_draft_continued_twice_stays_itself()
    {
        PolicyDraft draft = Policy.Define("p").With(EveryChannel.MustHaveOwner());
        Policy strict = draft.With(EveryChannel.MustHaveDeputies()).WithSeverity("SMP1001", Severity.Error).Build();
        Policy mild = draft.WithSeverity("SMP1001", Severity.Info).ForRules("1.0").Build();

        Assert.Equal(Policy.Define("p").With(EveryChannel.MustHaveOwner()).Build(), draft.Build());
        Assert.Equal(2, strict.OwnClauses.Count);
        Assert.Single(mild.OwnClauses);
        Assert.Equal([new SeveritySetting("SMP1001", Severity.Error)], strict.Severities);
        Assert.Equal([new SeveritySetting("SMP1001", Severity.Info)], mild.Severities);
        Assert.Null(strict.RulesVersion);
    }
}
