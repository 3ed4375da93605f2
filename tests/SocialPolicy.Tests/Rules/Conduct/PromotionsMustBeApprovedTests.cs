using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class PromotionsMustBeApprovedTests
{
    private const string Fault = "error SMP8002 post:p";

    private static readonly Clause Clause = EveryChannel.PromotionsMustBeApproved();

    private static readonly Post Advertising = Given.Post("2026-11-20T10:00:00+01:00", "ben") with { Promotional = true };

    [Fact]
    public void PromotionsMustBeApproved_is_violated_by_a_post_that_nobody_approved() => Assert.Equal([Fault], Clause.FoundIn(With(Advertising)));

    [Fact]
    public void PromotionsMustBeApproved_is_satisfied_by_the_approval_of_somebody_else_in_any_role() =>
        Assert.Empty(Clause.FoundIn(With(Advertising with { ApprovedBy = "trainee" })));

    [Fact]
    public void PromotionsMustBeApproved_is_violated_by_the_approval_of_the_author() =>
        Assert.Equal([Fault], Clause.FoundIn(With(Advertising with { ApprovedBy = "ben" })));

    [Fact]
    public void PromotionsMustBeApproved_is_violated_by_the_approval_of_somebody_who_is_not_known() =>
        Assert.Equal([Fault], Clause.FoundIn(With(Advertising with { ApprovedBy = "ghost" })));

    [Fact]
    public void PromotionsMustBeApproved_lets_the_leadership_advertise() => Assert.Empty(Clause.FoundIn(With(Advertising with { Author = "boss" })));

    [Fact]
    public void PromotionsMustBeApproved_asks_for_approval_where_the_author_is_not_known()
    {
        Assert.Equal([Fault], Clause.FoundIn(With(Advertising with { Author = null })));
        Assert.Equal([Fault], Clause.FoundIn(With(Advertising with { Author = "ghost", ApprovedBy = "ghost" })));
        Assert.Empty(Clause.FoundIn(With(Advertising with { Author = null, ApprovedBy = "ben" })));
        Assert.Empty(Clause.FoundIn(With(Advertising with { Author = "ghost", ApprovedBy = "ben" })));
    }

    [Fact]
    public void PromotionsMustBeApproved_is_satisfied_by_people_who_have_left_since() => Assert.Empty(Clause.FoundIn(
        With(Advertising with { ApprovedBy = "gone" }, Advertising with { Id = "q", Author = "gone" }) with
        {
            People = [Given.Person("ben"), Given.Person("gone", Role.Executive).Until(Given.Yesterday)],
        }));

    [Fact]
    public void PromotionsMustBeApproved_does_not_look_at_other_posts() =>
        Assert.Empty(Clause.FoundIn(With(Advertising with { Promotional = false })));

    [Theory]
    [InlineData(ChannelStatus.Dormant)]
    [InlineData(ChannelStatus.Retired)]
    public void PromotionsMustBeApproved_looks_at_posts_on_running_channels_only(ChannelStatus status) =>
        Assert.Empty(Clause.FoundIn(With(Advertising) with { Channels = [Given.Channel() with { Status = status }] }));

    [Fact]
    public void PromotionsMustBeApproved_looks_at_posts_on_selected_channels_only() =>
        Assert.Empty(On(Platform.Xing).PromotionsMustBeApproved().FoundIn(With(Advertising)));

    [Fact]
    public void PromotionsMustBeApproved_says_what_is_wrong() => Snapshots.Match(string.Join('\n',
        Clause.MessagesIn(With(Advertising)),
        Clause.MessagesIn(With(Advertising with { Author = null })),
        Clause.MessagesIn(With(Advertising with { ApprovedBy = "ben" })),
        Clause.MessagesIn(With(Advertising with { ApprovedBy = "ghost" }))));

    private static Organization With(params Post[] posts) => Given.Organization(
        Given.Channel(), Given.Person("boss", Role.Owner), Given.Person("ben"), Given.Person("trainee", Role.Intern)) with
    { Posts = [.. posts] };
}
