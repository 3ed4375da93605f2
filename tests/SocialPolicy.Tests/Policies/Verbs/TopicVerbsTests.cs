using SocialPolicy.Rules;
using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class TopicVerbsTests
{
    [Fact]
    public void MustBeAnsweredBy_asks_for_the_rule_with_the_topics_of_the_sentence() => Assert.Equal(
        new Clause(new MustBeAnsweredBy { Topics = TopicSet.Of(Topic.Critical, "weather"), Roles = Roles.Of(Role.Owner, Role.Manager) })
        {
            Where = new Selection { Platforms = [Platform.X] },
            Except = [new Selection { Purposes = [Purpose.Apprentice] }],
        },
        On(Platform.X).Except(For(Purpose.Apprentice)).Topics(Topic.Critical, "weather").MustBeAnsweredBy(Role.Owner, Role.Manager));

    [Fact]
    public void MustBeForwardedWithin_asks_for_the_rule_with_the_topics_of_the_sentence() => Assert.Equal(
        new Clause(new MustBeForwardedWithin(Within.Workdays(1)) { Topics = Topic.Product }) { Where = new Selection { Units = ["sales"] } },
        Topics(Topic.Product).In("sales").MustBeForwardedWithin(Within.Workdays(1)));

    [Fact]
    public void Rules_about_topics_have_the_topics_of_the_articles_by_default()
    {
        Assert.Equal(new MustBeAnsweredBy { Topics = TopicSet.Of(Topic.Critical, Topic.B2B), Roles = Roles.Leadership }, new MustBeAnsweredBy());
        Assert.Equal(TopicSet.Of(Topic.Product, Topic.Complaint), new MustBeForwardedWithin(Within.Hours(1)).Topics);
    }
}
