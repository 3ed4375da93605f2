using System.Runtime.CompilerServices;

namespace SocialPolicy.Rules;

/// <summary>A channel's success is measured by the named figures, or by any where none is named (SMP3005).</summary>
/// <remarks>Source: results are measured (S2).</remarks>
public sealed record MustMeasure : ChannelRule
{
    /// <summary>The figures that are asked for, compared as written; any figure will do where the list is empty.</summary>
    public ValueList<string> Kpis { get; init; }

    /// <inheritdoc/>
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [Descriptors.SMP3005];

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public override void Check(in ChannelView channel, Report report)
    {
        if (Kpis.IsEmpty)
        {
            if (!channel.MeasuresSomething) report.Add(channel, Descriptors.SMP3005);
            return;
        }

        ValueList<string> measured = channel.Channel.Kpis;
        foreach (string kpi in Kpis)
        {
            if (measured.Contains(kpi)) continue;
            report.Add(channel, Descriptors.SMP3005)?.With("kpis", Missing(measured)).Say("SMP3005.named");
            return;
        }
    }

    /// <inheritdoc/>
    protected internal override void Validate(OptionFaults options) => options.RequireTexts(Kpis, nameof(Kpis));

    // Apart from Check, so that the lambda's closure is made only for a channel at fault.
    private ValueList<string> Missing(ValueList<string> measured) => Kpis.Where(asked => !measured.Contains(asked)).Distinct(StringComparer.Ordinal).ToValueList();

    /// <inheritdoc/>
    protected internal override bool Implies(Rule other) => other is MustMeasure measure && measure.Kpis.All(Kpis.Contains);

    /// <inheritdoc/>
    public override void CheckAll(ChannelRange channels, Report report)
    {
        foreach (ChannelView channel in channels) Check(in channel, report);
    }
}
