using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class MustApproveWithinTests
{
    private const string Fault = "warning SMP5004 channel:main";

    private static readonly Clause Clause = EveryChannel.MustApproveWithin();

    [Fact]
    public void MustApproveWithin_is_satisfied_where_nothing_is_to_be_approved() => Assert.Empty(Clause.FoundIn(With()));

    [Fact]
    public void MustApproveWithin_is_satisfied_by_steps_that_add_up_to_exactly_the_duration() =>
        Assert.Empty(Clause.FoundIn(With("PT4H", "PT20H")));

    [Fact]
    public void MustApproveWithin_is_violated_by_a_minute_more()
    {
        Assert.Equal([Fault], Clause.FoundIn(With("PT4H", "PT20H", "PT1M")));
        Assert.Equal("duration = P1D; total = PT24H1M", Clause.NamedIn(With("PT4H", "PT20H", "PT1M")));
    }

    [Fact]
    public void MustApproveWithin_is_violated_by_a_step_without_a_time()
    {
        Organization organization = Given.Organization(Given.Channel() with
        {
            Approval = [new("a", Period.Hours(1)), new("b", null), new(null, null), new("b", null)],
        });

        Assert.Equal([Fault], Clause.FoundIn(organization));
        Assert.Equal("duration = P1D; open = b", Clause.NamedIn(organization));
    }

    [Fact]
    public void MustApproveWithin_measures_durations_from_the_beginning_of_2001()
    {
        Assert.Empty(EveryChannel.MustApproveWithin(Period.Days(31)).FoundIn(With("P1M")));
        Assert.Equal([Fault], EveryChannel.MustApproveWithin(Period.Days(30)).FoundIn(With("P1M")));
        Assert.Empty(EveryChannel.MustApproveWithin(Period.Months(1)).FoundIn(With("P30D", "PT24H")));
    }

    [Fact]
    public void MustApproveWithin_measures_each_step_by_itself()
    {
        Assert.Equal([Fault], EveryChannel.MustApproveWithin(Period.Months(2)).FoundIn(With("P1M", "P1M")));
        Assert.Empty(EveryChannel.MustApproveWithin(Period.Days(62)).FoundIn(With("P1M", "P1M")));
    }

    [Fact]
    public void MustApproveWithin_counts_to_the_end_of_all_counting()
    {
        Organization organization = With("P9999Y", "P9999Y", "P9999Y", "P9999Y", "P9999Y", "P9999Y", "P9999Y", "P9999Y");

        Assert.Equal([Fault], EveryChannel.MustApproveWithin(Period.Years(9999)).FoundIn(organization));
        Assert.Equal("duration = P9999Y", EveryChannel.MustApproveWithin(Period.Years(9999)).NamedIn(organization));
    }

    [Theory]
    [InlineData(ChannelStatus.Dormant)]
    [InlineData(ChannelStatus.Retired)]
    public void MustApproveWithin_looks_at_running_channels_only(ChannelStatus status) =>
        Assert.Empty(Clause.FoundIn(Given.Organization(Given.Channel() with { Status = status, Approval = [new("a", null)] })));

    [Fact]
    public void MustApproveWithin_says_what_is_wrong() => Snapshots.Match(string.Join('\n',
        Clause.MessagesIn(With("P1D", "PT4H")),
        Clause.MessagesIn(Given.Organization(Given.Channel() with { Approval = [new("anna", null), new("ben", null)] })),
        Clause.MessagesIn(Given.Organization(Given.Channel() with { Approval = [new(null, null)] })),
        EveryChannel.MustApproveWithin(Period.Hours(4)).MessagesIn(With("P9999Y", "P9999Y"))));

    private static Organization With(params string[] steps) =>
        Given.Organization(Given.Channel() with { Approval = [.. steps.Select(within => new ApprovalStep("a", Period.Parse(within)))] });
}
