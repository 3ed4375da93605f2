namespace SocialPolicy.Tests;

public class TopicSetTests
{
    [Fact]
    public void A_set_holds_each_topic_once_in_the_order_in_which_they_were_named()
    {
        TopicSet set = TopicSet.Of("weather", "Critical", "weather", Topic.Critical, Topic.B2B);

        Assert.Equal("weather, critical, b2b", set.ToString());
        Assert.Equal(["weather", "critical", "b2b"], set.Items);
    }

    [Fact]
    public void Sets_are_equal_when_they_name_the_same_in_the_same_order()
    {
        Assert.Equal(TopicSet.Of(Topic.Critical, Topic.B2B), TopicSet.Of("critical", "B2B", "critical"));
        Assert.Equal(TopicSet.Of(Topic.Critical).GetHashCode(), ((TopicSet)Topic.Critical).GetHashCode());
        Assert.NotEqual(TopicSet.Of(Topic.Critical, Topic.B2B), TopicSet.Of(Topic.B2B, Topic.Critical));
    }

    [Fact]
    public void A_set_contains_what_it_names_and_nothing_else()
    {
        TopicSet set = TopicSet.Of(Topic.Critical, "weather");

        Assert.True(set.Contains("CRITICAL"));
        Assert.True(set.Contains("weather"));
        Assert.False(set.Contains("Weather"));
        Assert.False(set.Contains(Topic.General));
        Assert.False(default(TopicSet).Contains(Topic.General));
    }

    [Fact]
    public void The_default_is_the_empty_set()
    {
        Assert.True(default(TopicSet).IsEmpty);
        Assert.Equal(default, TopicSet.Of(default(ValueList<Topic>)));
        Assert.Equal("", default(TopicSet).ToString());
    }
}
