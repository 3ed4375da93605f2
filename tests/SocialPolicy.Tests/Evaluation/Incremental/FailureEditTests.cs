using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

/// <summary>A rule that throws stays with the subject at which it threw, whatever is edited beside it.</summary>
public class FailureEditTests
{
    private static readonly Organization Company = new()
    {
        People = [Given.Person("ann"), Given.Person("ben")],
        Channels = [Given.Channel("a"), Given.Channel("b") with { Owner = "ben" }, Given.Channel("c")],
        Messages = [Acme.Message("m1", "a"), Acme.Message("m2", "b")],
    };

    [Fact]
    public void A_rule_that_throws_at_a_channel_goes_on_at_the_others()
    {
        Evaluation before = Evaluate(EveryChannel.Must(new FragileChannels("b")));

        Assert.Equal(["+ channel:d FRAGILE1"], before.After(Edit.Put(Given.Channel("d"))));
        Assert.Equal(["- channel:c FRAGILE1"], before.After(Edit.Remove(new ChannelId("c"))));
        Assert.Equal(["+ message:m2 SMP0002 channel:b", "- channel:b SMP0201"], before.After(Edit.Remove(new ChannelId("b"))));
        Assert.Empty(before.After(Edit.Put(Given.Channel("b") with { Platform = Platform.Xing })));
        Assert.Empty(before.After(Edit.Put(Given.Person("ben", Role.Owner))));
    }

    [Fact]
    public void A_rule_throws_at_a_channel_that_comes_later()
    {
        Evaluation before = Evaluate(EveryChannel.Must(new FragileChannels("d")), EveryChannel.MustHaveOwner());
        Evaluation after = before.Apply(Edit.Put(Given.Channel("d")));

        Assert.Equal(["+ channel:d SMP0201", "+ channel:d SMP1001"], Turns.Between(before, after));
        Assert.Equal(["- channel:d SMP0201", "- channel:d SMP1001"], after.After(Edit.Remove(new ChannelId("d"))));
    }

    [Fact]
    public void Rules_of_every_kind_fail_for_their_subject_alone()
    {
        Evaluation before = Evaluate(
            EveryChannel.Must(new FragileMessages("m2")),
            People.Must(new FragilePeople("ben")),
            TheOrganization.WithId("*").Must(new FragileCount("b")),
            EveryChannel.Must(new FragileSpans()));

        Assert.Equal(["+ message:m3 FRAGILE1"], before.After(Edit.Put(Acme.Message("m3", "b"))));
        Assert.Equal(["+ person:cara FRAGILE1"], before.After(Edit.Put(Given.Person("cara"))));
        Assert.Equal(["+ channel:d FRAGILE1"], before.After(Edit.Put(Given.Channel("d"))));
        Assert.Equal(
            ["- channel:b FRAGILE1", "- channel:b SMP0201", "- message:m2 SMP0201"],
            before.After(Edit.Remove(new ChannelId("b")), Edit.Remove(new MessageId("m2"))));
    }

    [Fact]
    public void A_failure_stays_as_time_goes_by()
    {
        Evaluation before = Evaluate(EveryChannel.Must(new FragileChannels("b")), People.Must(new FragilePeople("ben")));

        Assert.Empty(before.AfterMoving(Given.Now.AddDays(400)));
    }

    private static Evaluation Evaluate(params Clause[] clauses) => Acme.Policy(clauses).Evaluate(Company, Given.Now);
}
