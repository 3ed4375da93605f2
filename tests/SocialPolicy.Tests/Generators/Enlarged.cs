namespace SocialPolicy.Tests;

/// <summary>
/// Makes a small case large enough to be split into blocks of work: copies of the organization side by side, each
/// with people, units and channels of its own.
/// </summary>
internal static class Enlarged
{
    public static RandomCase To(RandomCase random, int copies)
    {
        Organization whole = random.Organization;
        int[] all = [.. Enumerable.Range(0, copies)];
        return random with
        {
            Organization = whole with
            {
                Units = all.SelectMany(copy => whole.Units.Select(unit => Copy(unit, copy))).ToTable(),
                People = all.SelectMany(copy => whole.People.Select(person => Copy(person, copy))).ToTable(),
                Channels = all.SelectMany(copy => whole.Channels.Select(channel => Copy(channel, copy))).ToTable(),
                Reports = all.SelectMany(copy => whole.Reports.Select(report => Copy(report, copy))).ToTable(),
                Posts = all.SelectMany(copy => whole.Posts.Select(post => Copy(post, copy))).ToTable(),
                Messages = all.SelectMany(copy => whole.Messages.Select(message => Copy(message, copy))).ToTable(),
            },
        };
    }

    private static Unit Copy(Unit unit, int copy) => unit with
    {
        Id = Of(unit.Id, copy)!.Value,
        Parent = Of(unit.Parent, copy),
        Contact = Of(unit.Contact, copy),
        ContactDeputy = Of(unit.ContactDeputy, copy),
    };

    private static Person Copy(Person person, int copy) => person with
    {
        Id = Of(person.Id, copy)!.Value,
        Unit = Of(person.Unit, copy),
    };

    private static Channel Copy(Channel channel, int copy) => channel with
    {
        Id = Of(channel.Id, copy),
        Unit = Of(channel.Unit, copy),
        Owner = Of(channel.Owner, copy),
        Operators = Of(channel.Operators, copy),
        Deputies = Of(channel.Deputies, copy),
        Access = Of(channel.Access, copy),
        SpeaksFor = Of(channel.SpeaksFor, copy),
        Reporting = channel.Reporting is { } reporting ? reporting with { To = Of(reporting.To, copy) } : null,
        Approval = channel.Approval.Select(step => step with { By = Of(step.By, copy) }).ToValueList(),
        Escalation = channel.Escalation.Select(escalation => escalation with { To = Of(escalation.To, copy) }).ToValueList(),
    };

    private static ChannelReport Copy(ChannelReport report, int copy) => report with
    {
        Channel = Of(report.Channel, copy),
        By = Of(report.By, copy),
        To = Of(report.To, copy),
    };

    private static Post Copy(Post post, int copy) => post with
    {
        Id = Named(post.Id.Value, copy),
        Channel = Of(post.Channel, copy),
        Author = Of(post.Author, copy),
        InNameOf = Of(post.InNameOf, copy),
        ApprovedBy = Of(post.ApprovedBy, copy),
    };

    private static Message Copy(Message message, int copy) => message with
    {
        Id = Named(message.Id.Value, copy),
        Channel = Of(message.Channel, copy),
        AnsweredBy = Of(message.AnsweredBy, copy),
        InNameOf = Of(message.InNameOf, copy),
        RemovedBy = Of(message.RemovedBy, copy),
        Forwarded = message.Forwarded.Select(forwarding => forwarding with { To = Of(forwarding.To, copy) }).ToValueList(),
    };

    private static ChannelId Of(ChannelId id, int copy) => Named(id.Value, copy);

    private static PersonId? Of(PersonId? id, int copy) => id is { } person ? new PersonId(Named(person.Value, copy)) : default(PersonId?);

    private static UnitId? Of(UnitId? id, int copy) => id is { } unit ? new UnitId(Named(unit.Value, copy)) : default(UnitId?);

    private static ValueList<PersonId> Of(ValueList<PersonId> ids, int copy) =>
        ids.Select(id => new PersonId(Named(id.Value, copy))).ToValueList();

    /// <summary>The first copy keeps its names, so that what names them from outside still finds them.</summary>
    private static string Named(string id, int copy) => copy == 0 ? id : $"{id}~{copy}";
}
