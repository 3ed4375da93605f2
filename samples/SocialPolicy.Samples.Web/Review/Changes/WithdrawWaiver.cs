using SocialPolicy.Json;

namespace SocialPolicy.Samples.Web;

/// <summary>No longer accepts a diagnostic.</summary>
/// <param name="Rule">The rule that the waiver names.</param>
/// <param name="Subject">The subject that the waiver names.</param>
public sealed record WithdrawWaiver(string Rule, string Subject) : Change
{
    /// <inheritdoc/>
    public override string Action => "waiver.withdraw";

    internal override Proposal Propose(Review current)
    {
        Table<Waiver> waivers = current.Organization.Waivers.Where(waiver => waiver.Rule == Rule && waiver.Subject == Subject).ToTable();
        if (waivers.Count == 0)
        {
            var fault = new Fault("rule", new LocalizableText(
                $"Nothing waives {Rule} of {Subject}", $"Von {Rule} bei {Subject} wird nicht abgesehen"));
            return new Proposal { Refusal = new ChangeOutcome.Refused([fault]) };
        }

        var before = new Organization { Waivers = waivers };
        return new Proposal
        {
            Subject = Subject,
            Step = Step.Remove(before),
            Before = OrganizationJson.WriteToUtf8(before),
        };
    }
}
