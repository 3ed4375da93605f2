using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class MustMeasureTests
{
    private const string Fault = "warning SMP3005 channel:main";

    [Fact]
    public void MustMeasure_is_satisfied_by_any_figure_where_none_is_named() =>
        Assert.Empty(EveryChannel.MustMeasure().FoundIn(MeasuredBy("likes")));

    [Fact]
    public void MustMeasure_is_violated_by_no_figure_at_all() =>
        Assert.Equal([Fault], EveryChannel.MustMeasure().FoundIn(MeasuredBy()));

    [Fact]
    public void MustMeasure_is_satisfied_by_all_the_named_figures_among_others() =>
        Assert.Empty(EveryChannel.MustMeasure("reach", "leads").FoundIn(MeasuredBy("leads", "likes", "reach", "reach")));

    [Fact]
    public void MustMeasure_is_violated_once_however_many_figures_are_lacking()
    {
        Clause clause = EveryChannel.MustMeasure("reach", "leads", "sales");

        Assert.Equal([Fault], clause.FoundIn(MeasuredBy("leads")));
        Assert.Equal("kpis = reach, sales", clause.NamedIn(MeasuredBy("leads")));
    }

    [Fact]
    public void MustMeasure_is_violated_by_no_figure_where_some_are_named() =>
        Assert.Equal("kpis = reach", EveryChannel.MustMeasure("reach").NamedIn(MeasuredBy()));

    [Fact]
    public void MustMeasure_compares_figures_as_written() =>
        Assert.Equal([Fault], EveryChannel.MustMeasure("reach").FoundIn(MeasuredBy("Reach", "reach ")));

    [Theory]
    [InlineData(ChannelStatus.Dormant)]
    [InlineData(ChannelStatus.Retired)]
    public void MustMeasure_looks_at_running_channels_only(ChannelStatus status) =>
        Assert.Empty(EveryChannel.MustMeasure().FoundIn(Given.Organization(Given.Channel() with { Status = status })));

    [Fact]
    public void MustMeasure_says_what_is_wrong() => Snapshots.Match(string.Join('\n',
        EveryChannel.MustMeasure().MessagesIn(MeasuredBy()),
        EveryChannel.MustMeasure("reach", "leads", "sales").MessagesIn(MeasuredBy())));

    private static Organization MeasuredBy(params string[] kpis) => Given.Organization(Given.Channel() with { Kpis = [.. kpis] });
}
