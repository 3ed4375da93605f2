namespace SocialPolicy.Rules;

/// <summary>A report on a channel as rules see it.</summary>
public readonly struct ReportView
{
    private readonly Moment _moment;
    private readonly int _index;

    internal ReportView(Moment moment, int index) => (_moment, _index) = (moment, index);

    /// <summary>The report as the organization records it.</summary>
    public ChannelReport Report => _moment.Organization.Reports.Rows[_moment.Evidence.Reports.ByRow.Members[_index]]!;

    /// <summary>The date of the report.</summary>
    public DateOnly Date => DateOnly.FromDayNumber(_moment.Evidence.Reports.Dates[_index]);

    /// <summary>The person who wrote it.</summary>
    public ActorView By => new(_moment, _moment.NumberOf(Report.By));

    /// <summary>The person who received it.</summary>
    public ActorView To => new(_moment, _moment.Evidence.Reports.Recipients[_index]);
}
