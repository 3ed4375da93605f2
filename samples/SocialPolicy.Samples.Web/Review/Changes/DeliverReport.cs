using SocialPolicy.Json;

namespace SocialPolicy.Samples.Web;

/// <summary>Records that a channel's report was delivered.</summary>
/// <param name="Report">The report.</param>
public sealed record DeliverReport(ChannelReport Report) : Change
{
    /// <inheritdoc/>
    public override string Action => "channel.report";

    internal override Proposal Propose(Review current)
    {
        Organization organization = current.Organization;
        if (organization.Channels.Find(Report.Channel) is null)
            return new Proposal { Refusal = new ChangeOutcome.Missing(Subject.Of(Report.Channel)) };

        List<Fault> faults = [];
        if (Report.Date > current.Today)
            faults.Add(new Fault("date", new LocalizableText("A report is delivered today or was before", "Ein Bericht wird heute oder wurde früher abgegeben")));
        if (Report.By is not { } by || organization.People.Find(by) is null) faults.Add(Faults.NoSuchPerson("by", Report.By));
        if (Report.To is not { } to || organization.People.Find(to) is null) faults.Add(Faults.NoSuchPerson("to", Report.To));
        if (faults.Count > 0) return new Proposal { Refusal = new ChangeOutcome.Refused(faults.ToValueList()) };

        var after = new Organization { Reports = [Report] };
        return new Proposal
        {
            Subject = Subject.Of(Report.Channel).ToString(),
            Step = Step.Put(after),
            After = OrganizationJson.WriteToUtf8(after),
        };
    }
}
