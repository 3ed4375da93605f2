using SocialPolicy.Json;

namespace SocialPolicy.Samples.Web;

/// <summary>Says who stands in for a channel's owner.</summary>
/// <param name="Channel">The channel.</param>
/// <param name="Deputies">All of its deputies, in place of those recorded.</param>
public sealed record SetDeputies(ChannelId Channel, ValueList<PersonId> Deputies) : Change
{
    /// <inheritdoc/>
    public override string Action => "channel.deputies";

    internal override Proposal Propose(Review current)
    {
        if (current.Organization.Channels.Find(Channel) is not { } channel)
            return new Proposal { Refusal = new ChangeOutcome.Missing(Subject.Of(Channel)) };

        ValueList<Fault> faults = Deputies.Where(id => current.Organization.People.Find(id) is null)
            .Select(id => Faults.NoSuchPerson("deputies", id)).ToValueList();
        if (!faults.IsEmpty) return new Proposal { Refusal = new ChangeOutcome.Refused(faults) };

        var after = new Organization { Channels = [channel with { Deputies = Deputies.Distinct().ToValueList() }] };
        return new Proposal
        {
            Subject = Subject.Of(Channel).ToString(),
            Step = Step.Put(after),
            Before = OrganizationJson.WriteToUtf8(new Organization { Channels = [channel] }),
            After = OrganizationJson.WriteToUtf8(after),
        };
    }
}
