namespace SocialPolicy.Tests;

/// <summary>SMP0002: one for each place that holds a reference which does not resolve, related to what it refers to.</summary>
internal static class NaiveReferences
{
    public static IEnumerable<NaiveFault> Check(NaiveWorld world)
    {
        var faults = new List<NaiveFault>();
        People(NaiveFault.OfOrganization("SMP0002"), world.Organization.Sponsor);
        foreach (Row<Unit> unit in world.Units)
        {
            Units(NaiveFault.Of("SMP0002", unit), unit.Value.Parent);
            People(NaiveFault.Of("SMP0002", unit), unit.Value.Contact, unit.Value.ContactDeputy);
        }

        foreach (Row<Person> person in world.People) Units(NaiveFault.Of("SMP0002", person), person.Value.Unit);
        foreach (Row<Channel> row in world.Channels)
        {
            Channel channel = row.Value;
            NaiveFault fault = NaiveFault.Of("SMP0002", row);
            Units(fault, channel.Unit);
            People(fault, channel.Owner, channel.SpeaksFor, channel.Reporting?.To);
            foreach (PersonId id in channel.Operators) People(fault, id);
            foreach (PersonId id in channel.Deputies) People(fault, id);
            foreach (PersonId id in channel.Access) People(fault, id);
            foreach (ApprovalStep step in channel.Approval) People(fault, step.By);
            foreach (Escalation escalation in channel.Escalation) People(fault, escalation.To);
        }

        for (int i = 0; i < world.Reports.Count; i++)
        {
            NaiveFault fault = NaiveFault.OfReport("SMP0002", i);
            Channels(fault, world.Reports[i].Channel);
            People(fault, world.Reports[i].By, world.Reports[i].To);
        }

        foreach (Row<Post> post in world.Posts)
        {
            NaiveFault fault = NaiveFault.Of("SMP0002", post);
            Channels(fault, post.Value.Channel);
            People(fault, post.Value.Author, post.Value.InNameOf, post.Value.ApprovedBy);
        }

        foreach (Row<Message> message in world.Messages)
        {
            NaiveFault fault = NaiveFault.Of("SMP0002", message);
            Channels(fault, message.Value.Channel);
            People(fault, message.Value.AnsweredBy, message.Value.InNameOf, message.Value.RemovedBy);
            foreach (Forwarding forwarding in message.Value.Forwarded) Units(fault, forwarding.To);
        }

        foreach (Row<Publication> publication in world.Publications)
        {
            foreach (PublicationStep step in publication.Value.Steps) People(NaiveFault.Of("SMP0002", publication), step.By);
        }

        for (int i = 0; i < world.Waivers.Count; i++) People(NaiveFault.OfWaiver("SMP0002", i), world.Waivers[i].ApprovedBy);
        return faults;

        void People(NaiveFault fault, params PersonId?[] references)
        {
            foreach (PersonId? reference in references)
            {
                if (reference is not null && world.Person(reference) is null) faults.Add(fault with { Related = $"person:{reference}" });
            }
        }

        void Units(NaiveFault fault, UnitId? reference)
        {
            if (reference is not null && world.Unit(reference) is null) faults.Add(fault with { Related = $"unit:{reference}" });
        }

        void Channels(NaiveFault fault, ChannelId reference)
        {
            if (world.Channel(reference) is null) faults.Add(fault with { Related = $"channel:{reference}" });
        }
    }
}
