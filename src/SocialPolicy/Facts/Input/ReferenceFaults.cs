using System.Globalization;
using static System.FormattableString;

namespace SocialPolicy;

/// <summary>SMP0002: references that do not resolve, once for each place that holds one.</summary>
internal sealed class ReferenceFaults
{
    private readonly Organization _organization;
    private readonly InputFaultList _faults;
    private Subject _subject;
    private int _position;

    private ReferenceFaults(Organization organization, InputFaultList faults) => (_organization, _faults) = (organization, faults);

    internal static void Find(Organization organization, InputFaultList faults)
    {
        var check = new ReferenceFaults(organization, faults);
        check.Person(organization.Sponsor, ".sponsor");
        check.Each(organization.Units, unit => Subject.Of(unit.Id), check.OfUnit);
        check.Each(organization.People, person => Subject.Of(person.Id), check.OfPerson);
        check.Each(organization.Channels, channel => Subject.Of(channel.Id), check.OfChannel);
        check.Each(organization.Reports, null, check.OfReport);
        check.Each(organization.Posts, post => Subject.Of(post.Id), check.OfPost);
        check.Each(organization.Messages, message => Subject.Of(message.Id), check.OfMessage);
        check.Each(organization.Publications, publication => Subject.Of(publication.Id), check.OfPublication);
        check.Each(organization.Waivers, null, check.OfWaiver);
    }

    private void Each<T>(Table<T> table, Func<T, Subject>? subjectOf, Action<T> check) where T : class
    {
        SubjectKind numbered = typeof(T) == typeof(Waiver) ? SubjectKind.Waiver : SubjectKind.Report;
        for (_position = 0; _position < table.Rows.Count; _position++)
        {
            if (table.First(_position) is not { } item) continue;
            _subject = subjectOf?.Invoke(item) ?? new Subject(numbered, _position.ToString(CultureInfo.InvariantCulture));
            check(item);
        }
    }

    private void OfUnit(Unit unit)
    {
        Unit(unit.Parent, ".parent");
        Person(unit.Contact, ".contact");
        Person(unit.ContactDeputy, ".contactDeputy");
    }

    private void OfPerson(Person person) => Unit(person.Unit, ".unit");

    private void OfChannel(Channel channel)
    {
        Unit(channel.Unit, ".unit");
        Person(channel.Owner, ".owner");
        People(channel.Operators, "operators");
        People(channel.Deputies, "deputies");
        People(channel.Access, "access");
        Person(channel.SpeaksFor, ".speaksFor");
        Person(channel.Reporting?.To, ".reporting.to");
        foreach ((int i, ApprovalStep step) in channel.Approval.Index()) Person(step.By, Invariant($".approval[{i}].by"));
        foreach (Escalation escalation in channel.Escalation) Person(escalation.To, JsonPath.Property(".escalation", escalation.Topic.Name));
    }

    private void OfReport(ChannelReport report)
    {
        Channel(report.Channel);
        Person(report.By, ".by");
        Person(report.To, ".to");
    }

    private void OfPost(Post post)
    {
        Channel(post.Channel);
        Person(post.Author, ".author");
        Person(post.InNameOf, ".inNameOf");
        Person(post.ApprovedBy, ".approvedBy");
    }

    private void OfMessage(Message message)
    {
        Channel(message.Channel);
        Person(message.AnsweredBy, ".answeredBy");
        Person(message.InNameOf, ".inNameOf");
        foreach ((int i, Forwarding forwarding) in message.Forwarded.Index()) Unit(forwarding.To, Invariant($".forwarded[{i}].to"));
        Person(message.RemovedBy, ".removedBy");
    }

    private void OfPublication(Publication publication)
    {
        foreach ((int i, PublicationStep step) in publication.Steps.Index()) Person(step.By, Invariant($".steps[{i}].by"));
    }

    private void OfWaiver(Waiver waiver) => Person(waiver.ApprovedBy, ".approvedBy");

    private void People(ValueList<PersonId> ids, string property)
    {
        for (int i = 0; i < ids.Count; i++)
        {
            // The path is made only where it is needed: most references resolve.
            if (_organization.People.Ids.Find(ids[i].Value) < 0) Person(ids[i], Invariant($".{property}[{i}]"));
        }
    }

    private void Person(PersonId? id, string suffix)
    {
        if (id is { } set && _organization.People.Ids.Find(set.Value) < 0) Add(Subject.Of(set), suffix);
    }

    private void Unit(UnitId? id, string suffix)
    {
        if (id is { } set && _organization.Units.Ids.Find(set.Value) < 0) Add(Subject.Of(set), suffix);
    }

    private void Channel(ChannelId id)
    {
        if (_organization.Channels.Ids.Find(id.Value) < 0) Add(Subject.Of(id), ".channel");
    }

    private void Add(Subject missing, string suffix) =>
        _faults.Add("SMP0002", _subject, _position, suffix,
            [("property", suffix[1..]), ("kind", Names.Of(missing.Kind)), ("id", missing.Id)], [missing]);
}
