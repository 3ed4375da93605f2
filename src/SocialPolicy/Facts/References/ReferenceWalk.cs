namespace SocialPolicy;

/// <summary>Goes through the references that entities hold: the one place that knows them all.</summary>
internal abstract class ReferenceWalk
{
    /// <summary>Is told of a reference that is set.</summary>
    /// <param name="kind">The kind of entity that is referred to.</param>
    /// <param name="id">Its id.</param>
    /// <param name="place">Where the reference stands.</param>
    protected abstract void Refer(SubjectKind kind, string id, in ReferencePlace place);

    internal void OfOrganization(Organization organization) => Person(organization.Sponsor, "sponsor");

    /// <summary>Goes through the references of an entity.</summary>
    internal void Of(object entity)
    {
        switch (entity)
        {
            case Unit unit: OfUnit(unit); break;
            case Person person: Unit(person.Unit, "unit"); break;
            case Channel channel: OfChannel(channel); break;
            case ChannelReport report: OfReport(report); break;
            case Post post: OfPost(post); break;
            case Message message: OfMessage(message); break;
            case Publication publication: OfPublication(publication); break;
            case Waiver waiver: Person(waiver.ApprovedBy, "approvedBy"); break;
        }
    }

    private void OfUnit(Unit unit)
    {
        Unit(unit.Parent, "parent");
        Person(unit.Contact, "contact");
        Person(unit.ContactDeputy, "contactDeputy");
    }

    private void OfChannel(Channel channel)
    {
        Unit(channel.Unit, "unit");
        Person(channel.Owner, "owner");
        People(channel.Operators, "operators");
        People(channel.Deputies, "deputies");
        People(channel.Access, "access");
        Person(channel.SpeaksFor, "speaksFor");
        Person(channel.Reporting?.To, "reporting.to");
        for (int i = 0; i < channel.Approval.Count; i++) PersonAt(channel.Approval[i].By, new("approval", i, "by"));
        foreach (Escalation escalation in channel.Escalation) PersonAt(escalation.To, new("escalation", Key: escalation.Topic.Name));
    }

    private void OfReport(ChannelReport report)
    {
        Channel(report.Channel);
        Person(report.By, "by");
        Person(report.To, "to");
    }

    private void OfPost(Post post)
    {
        Channel(post.Channel);
        Person(post.Author, "author");
        Person(post.InNameOf, "inNameOf");
        Person(post.ApprovedBy, "approvedBy");
    }

    private void OfMessage(Message message)
    {
        Channel(message.Channel);
        Person(message.AnsweredBy, "answeredBy");
        Person(message.InNameOf, "inNameOf");
        for (int i = 0; i < message.Forwarded.Count; i++) UnitAt(message.Forwarded[i].To, new("forwarded", i, "to"));
        Person(message.RemovedBy, "removedBy");
    }

    private void OfPublication(Publication publication)
    {
        for (int i = 0; i < publication.Steps.Count; i++) PersonAt(publication.Steps[i].By, new("steps", i, "by"));
    }

    private void People(ValueList<PersonId> ids, string property)
    {
        for (int i = 0; i < ids.Count; i++) PersonAt(ids[i], new(property, i));
    }

    private void Person(PersonId? id, string property) => PersonAt(id, new(property));

    private void PersonAt(PersonId? id, in ReferencePlace place)
    {
        if (id is { } set) Refer(SubjectKind.Person, set.Value, in place);
    }

    private void Unit(UnitId? id, string property) => UnitAt(id, new(property));

    private void UnitAt(UnitId? id, in ReferencePlace place)
    {
        if (id is { } set) Refer(SubjectKind.Unit, set.Value, in place);
    }

    private void Channel(ChannelId id) => Refer(SubjectKind.Channel, id.Value, new("channel"));
}
