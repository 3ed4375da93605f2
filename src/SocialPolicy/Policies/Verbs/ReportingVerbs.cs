using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>What can be asked about reports, figures and resources.</summary>
public static class ReportingVerbs
{
    /// <inheritdoc cref="Rules.MustReport"/>
    /// <param name="channels">The channels.</param>
    /// <param name="every">How often a report is due: calendar months and days.</param>
    /// <param name="to">Who receives the reports; the leadership where null.</param>
    public static Clause MustReport(this SelectedChannels channels, Period every, Roles? to = null) =>
        channels.Must(new MustReport(every) { Roles = to ?? Roles.Leadership });

    /// <inheritdoc cref="Rules.MustHaveNoReportGap"/>
    /// <param name="channels">The channels.</param>
    /// <param name="every">How often a report is due: calendar months and days.</param>
    /// <param name="lookback">How far back to look; 90 days where null.</param>
    public static Clause MustHaveNoReportGap(this SelectedChannels channels, Period every, Period? lookback = null) =>
        channels.Must(new MustHaveNoReportGap(every) { Lookback = lookback ?? Period.Days(90) });

    /// <inheritdoc cref="Rules.ReportsMustGoTo"/>
    /// <param name="channels">The channels.</param>
    /// <param name="first">A role, or several.</param>
    /// <param name="more">Further roles.</param>
    public static Clause ReportsMustGoTo(this SelectedChannels channels, Roles first, params ReadOnlySpan<Roles> more) =>
        channels.Must(new ReportsMustGoTo(Roles.Of(first, more)));

    /// <inheritdoc cref="Rules.MustMeasure"/>
    /// <param name="channels">The channels.</param>
    /// <param name="kpis">The figures that are asked for, every one of them; any figure will do where none is named.</param>
    public static Clause MustMeasure(this SelectedChannels channels, params ReadOnlySpan<string> kpis) =>
        channels.Must(new MustMeasure { Kpis = [.. kpis] });

    /// <inheritdoc cref="Rules.MustHaveResources"/>
    /// <param name="channels">The channels.</param>
    public static Clause MustHaveResources(this SelectedChannels channels) => channels.Must(new MustHaveResources());
}
