namespace SocialPolicy.Tests;

/// <summary>What a rule or the input is at fault with, before severities, waivers and order.</summary>
/// <param name="Id">The id of the rule.</param>
/// <param name="Kind">The kind of the subject.</param>
/// <param name="Position">The subject's position among those of its kind.</param>
/// <param name="Name">The subject's id, or its position where it has none.</param>
internal sealed record NaiveFault(string Id, SubjectKind Kind, int Position, string Name)
{
    public string? Related { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public bool HasGap { get; init; }

    public string Subject => Kind switch
    {
        SubjectKind.Organization => "organization",
        SubjectKind.Unit => $"unit:{Name}",
        SubjectKind.Person => $"person:{Name}",
        SubjectKind.Channel => $"channel:{Name}",
        SubjectKind.Report => $"report:{Name}",
        SubjectKind.Post => $"post:{Name}",
        SubjectKind.Message => $"message:{Name}",
        SubjectKind.Publication => $"publication:{Name}",
        SubjectKind.Waiver => $"waiver:{Name}",
        _ => throw new NotSupportedException($"No fault is about a {Kind}."),
    };

    public static NaiveFault OfOrganization(string id) => new(id, SubjectKind.Organization, 0, "");

    public static NaiveFault Of(string id, Row<Unit> unit) => new(id, SubjectKind.Unit, unit.Position, unit.Value.Id.Value);

    public static NaiveFault Of(string id, Row<Person> person) => new(id, SubjectKind.Person, person.Position, person.Value.Id.Value);

    public static NaiveFault Of(string id, Row<Channel> channel) => new(id, SubjectKind.Channel, channel.Position, channel.Value.Id.Value);

    public static NaiveFault Of(string id, Row<Post> post) => new(id, SubjectKind.Post, post.Position, post.Value.Id.Value);

    public static NaiveFault Of(string id, Row<Message> message) => new(id, SubjectKind.Message, message.Position, message.Value.Id.Value);

    public static NaiveFault Of(string id, Row<Publication> publication) =>
        new(id, SubjectKind.Publication, publication.Position, publication.Value.Id.Value);

    public static NaiveFault OfReport(string id, int position) => new(id, SubjectKind.Report, position, $"{position}");

    public static NaiveFault OfWaiver(string id, int position) => new(id, SubjectKind.Waiver, position, $"{position}");

    public NaiveFault WithPerson(Person person) => this with { Related = $"person:{person.Id.Value}" };

    public NaiveFault WithGap(DateOnly? from, DateOnly? to) => this with { HasGap = true, From = from, To = to };

    /// <summary>Whether both are the same diagnostic, found for different clauses.</summary>
    public bool IsSameAs(NaiveFault other) =>
        Id == other.Id && Subject == other.Subject && Related == other.Related
        && HasGap == other.HasGap && From == other.From && To == other.To;
}
