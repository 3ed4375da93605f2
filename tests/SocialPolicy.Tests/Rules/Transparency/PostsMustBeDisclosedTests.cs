using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class PostsMustBeDisclosedTests
{
    private const string Fault = "error SMP2002 post:p";

    private static readonly Clause Clause = EveryChannel.PostsMustBeDisclosed();
    private static readonly Post InAnothersName = Given.Post("2026-11-20T08:00:00+01:00", "ben") with { InNameOf = "boss" };

    [Fact]
    public void PostsMustBeDisclosed_is_violated_by_a_post_in_anothers_name()
    {
        Assert.Equal([Fault], Clause.FoundIn(With(InAnothersName)));
        Assert.Equal(
            "channel = main; at = 2026-11-20T08:00:00+01:00; author = ben; inNameOf = boss",
            Clause.NamedIn(With(InAnothersName)));
    }

    [Fact]
    public void PostsMustBeDisclosed_is_satisfied_by_a_post_that_says_so() =>
        Assert.Empty(Clause.FoundIn(With(InAnothersName with { Disclosed = true })));

    [Fact]
    public void PostsMustBeDisclosed_is_satisfied_by_a_post_in_nobodys_name() =>
        Assert.Empty(Clause.FoundIn(With(InAnothersName with { InNameOf = null })));

    [Fact]
    public void PostsMustBeDisclosed_is_satisfied_by_a_post_in_ones_own_name() =>
        Assert.Empty(Clause.FoundIn(With(InAnothersName with { InNameOf = "ben" })));

    [Fact]
    public void PostsMustBeDisclosed_takes_equal_ids_for_one_person_even_where_nobody_has_the_id() =>
        Assert.Empty(Clause.FoundIn(With(InAnothersName with { Author = "ghost", InNameOf = "ghost" })));

    [Fact]
    public void PostsMustBeDisclosed_is_violated_by_a_post_without_an_author()
    {
        Post post = InAnothersName with { Author = null };

        Assert.Equal([Fault], Clause.FoundIn(With(post)));
        Assert.Equal("channel = main; at = 2026-11-20T08:00:00+01:00; inNameOf = boss", Clause.NamedIn(With(post)));
    }

    [Fact]
    public void PostsMustBeDisclosed_is_violated_by_names_that_are_not_among_the_people() =>
        Assert.Equal([Fault], Clause.FoundIn(With(InAnothersName with { Author = "ghost", InNameOf = "spook" })));

    [Fact]
    public void PostsMustBeDisclosed_looks_at_old_posts_and_at_those_to_come() =>
        Assert.Equal(
            ["error SMP2002 post:old", "error SMP2002 post:new"],
            Clause.FoundIn(With(
                InAnothersName with { Id = "old", At = Given.At("1999-01-01T00:00:00Z") },
                InAnothersName with { Id = "new", At = Given.At("2099-01-01T00:00:00Z") })));

    [Theory]
    [InlineData(ChannelStatus.Dormant)]
    [InlineData(ChannelStatus.Retired)]
    public void PostsMustBeDisclosed_looks_at_posts_on_running_channels_only(ChannelStatus status) =>
        Assert.Empty(Clause.FoundIn(With(InAnothersName) with { Channels = [Given.Channel() with { Status = status }] }));

    [Fact]
    public void PostsMustBeDisclosed_looks_at_posts_on_selected_channels_only() =>
        Assert.Empty(On(Platform.Blog).PostsMustBeDisclosed().FoundIn(With(InAnothersName)));

    [Fact]
    public void PostsMustBeDisclosed_does_not_look_at_a_post_on_a_channel_that_does_not_exist() =>
        Assert.Empty(Clause.FoundIn(With(InAnothersName with { Channel = "ghost" })));

    [Fact]
    public void PostsMustBeDisclosed_does_not_look_at_a_post_whose_id_was_given_before() =>
        Assert.Empty(Clause.FoundIn(With(InAnothersName with { Disclosed = true }, InAnothersName)));

    [Fact]
    public void PostsMustBeDisclosed_says_what_is_wrong() => Snapshots.Match(string.Join('\n',
        Clause.MessagesIn(With(InAnothersName)),
        Clause.MessagesIn(With(InAnothersName with { Author = null }))));

    private static Organization With(params Post[] posts) =>
        Given.Organization(Given.Channel(), Given.Person("boss", Role.Owner), Given.Person("ben")) with { Posts = [.. posts] };
}
