using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class MustSpreadPostingOverTests
{
    private const string Fault = "warning SMP1012 organization";

    private static readonly Clause Clause = TheOrganization.MustSpreadPostingOver();

    [Fact]
    public void MustSpreadPostingOver_is_satisfied_by_as_many_posters_as_asked_for() =>
        Assert.Empty(Clause.FoundIn(Running(PostedBy("1", "a"), PostedBy("2", "b"))));

    [Fact]
    public void MustSpreadPostingOver_is_violated_by_one_fewer()
    {
        Organization organization = Running(PostedBy("1", "a", "a"), PostedBy("2", "a"));

        Assert.Equal([Fault], Clause.FoundIn(organization));
        Assert.Equal("count = 1; min = 2; channels = 1, 2", Clause.NamedIn(organization));
    }

    [Fact]
    public void MustSpreadPostingOver_counts_the_owner_where_no_operator_is_named() =>
        Assert.Empty(Clause.FoundIn(Running(PostedBy("1", "a"), Given.Channel("2") with { Owner = "b" })));

    [Fact]
    public void MustSpreadPostingOver_does_not_count_owners_and_deputies_of_channels_that_name_operators() =>
        Assert.Equal([Fault], Clause.FoundIn(Running(PostedBy("1", "a") with { Owner = "b", Deputies = ["b"] })));

    [Fact]
    public void MustSpreadPostingOver_counts_active_people_only()
    {
        Channel[] channels = [PostedBy("1", "a"), PostedBy("2", "gone", "ghost")];

        Assert.Equal([Fault], Clause.FoundIn(Running(channels)));
        Assert.Empty(Clause.FoundIn(Running(channels), Given.MorningOf("2026-11-22")));
    }

    [Fact]
    public void MustSpreadPostingOver_is_violated_where_channels_run_and_nobody_posts() =>
        Assert.Equal("count = 0; min = 2; channels = main", Clause.NamedIn(Running(Given.Channel())));

    [Fact]
    public void MustSpreadPostingOver_finds_nothing_where_no_channel_runs()
    {
        Assert.Empty(Clause.FoundIn(Running()));
        Assert.Empty(Clause.FoundIn(Running(PostedBy("1", "a") with { Status = ChannelStatus.Dormant })));
    }

    [Fact]
    public void MustSpreadPostingOver_counts_running_channels_only() =>
        Assert.Equal([Fault], Clause.FoundIn(Running(PostedBy("1", "a"), PostedBy("2", "b") with { Status = ChannelStatus.Retired })));

    [Fact]
    public void MustSpreadPostingOver_counts_the_selected_channels_only()
    {
        Organization organization = Running(PostedBy("1", "a"), PostedBy("2", "b") with { Platform = Platform.Blog });

        Assert.Equal([Fault], TheOrganization.On(Platform.X).MustSpreadPostingOver().FoundIn(organization));
        Assert.Empty(TheOrganization.On(Platform.Xing).MustSpreadPostingOver().FoundIn(organization));
    }

    [Fact]
    public void MustSpreadPostingOver_names_the_selected_running_channels() => Assert.Equal(
        "count = 1; min = 2; channels = 1, 3",
        TheOrganization.On(Platform.X).MustSpreadPostingOver().NamedIn(Running(
            PostedBy("1", "a"), PostedBy("2", "b") with { Platform = Platform.Blog }, PostedBy("3", "a"), PostedBy("4", "b") with { Status = ChannelStatus.Dormant })));

    [Fact]
    public void MustSpreadPostingOver_says_what_is_wrong() => Snapshots.Match(Clause.MessagesIn(Running(PostedBy("1", "a"))));

    private static Channel PostedBy(string id, params string[] operators) =>
        Given.Channel(id) with { Operators = operators.Select(name => new PersonId(name)).ToValueList() };

    private static Organization Running(params Channel[] channels) => new()
    {
        Channels = [.. channels],
        People = [Given.Person("a"), Given.Person("b"), Given.Person("gone").Until(Given.Yesterday)],
    };
}
