using SocialPolicy.Rules;
using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class ReportingVerbsTests
{
    [Fact]
    public void MustReport_goes_to_the_leadership_by_default() =>
        Assert.Equal(
            new Clause(new MustReport(Period.Weeks(1)) { Roles = Roles.Leadership }),
            EveryChannel.MustReport(Every.Week));

    [Fact]
    public void MustReport_takes_recipients() =>
        Assert.Equal(
            new Clause(new MustReport(Period.Days(1)) { Roles = Role.Manager }),
            EveryChannel.MustReport(Every.Day, to: Role.Manager));

    [Fact]
    public void MustHaveNoReportGap_looks_back_90_days_by_default() =>
        Assert.Equal(
            new Clause(new MustHaveNoReportGap(Period.Weeks(1)) { Lookback = Period.Days(90) }),
            EveryChannel.MustHaveNoReportGap(Every.Week));

    [Fact]
    public void MustHaveNoReportGap_takes_another_lookback() =>
        Assert.Equal(
            new Clause(new MustHaveNoReportGap(Period.Weeks(2)) { Lookback = Period.Years(1) }),
            EveryChannel.MustHaveNoReportGap(Every.Fortnight, lookback: Period.Years(1)));

    [Fact]
    public void ReportsMustGoTo_takes_any_of_several_roles() =>
        Assert.Equal(
            new Clause(new ReportsMustGoTo(Roles.Of(Role.Owner, Role.Manager))),
            EveryChannel.ReportsMustGoTo(Role.Owner, Role.Manager));

    [Fact]
    public void MustMeasure_is_content_with_any_figure_by_default() =>
        Assert.Equal(new Clause(new MustMeasure { Kpis = [] }), EveryChannel.MustMeasure());

    [Fact]
    public void MustMeasure_takes_figures() =>
        Assert.Equal(new Clause(new MustMeasure { Kpis = ["reach", "clicks"] }), EveryChannel.MustMeasure("reach", "clicks"));

    [Fact]
    public void MustHaveResources_asks_for_resources() =>
        Assert.Equal(new Clause(new MustHaveResources()), EveryChannel.MustHaveResources());
}
