namespace SocialPolicy.Rules;

/// <summary>A report on a channel as rules see it.</summary>
public readonly struct ReportView
{
    private readonly Moment _moment;

    internal ReportView(Moment moment, int slot) => (_moment, Slot) = (moment, slot);

    /// <summary>The report as the organization records it.</summary>
    public ChannelReport Report => _moment.Facts.Organization.Reports.Rows[Slot]!;

    /// <summary>The date of the report.</summary>
    public DateOnly Date => Report.Date;

    /// <summary>The person who wrote it.</summary>
    public ActorView By => _moment.Resolve(Report.By);

    /// <summary>The person who received it.</summary>
    public ActorView To => _moment.Resolve(Report.To);

    internal int Slot { get; }
}
