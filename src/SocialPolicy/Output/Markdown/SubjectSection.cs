namespace SocialPolicy.Output;

/// <summary>What is said about one unit, person or channel, or about everything else of one kind.</summary>
internal sealed class SubjectSection(Subject subject)
{
    /// <summary>What it is about; without an id where it is about everything of the kind.</summary>
    internal Subject Subject => subject;

    internal List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>The sections in the order of the kinds, and within a kind of the document.</summary>
    internal static IEnumerable<SubjectSection> Of(IEnumerable<Diagnostic> diagnostics, Organization? organization)
    {
        var sections = new Dictionary<Subject, SubjectSection>();
        foreach (Diagnostic diagnostic in diagnostics)
        {
            Subject subject = SubjectOf(diagnostic, organization);
            if (!sections.TryGetValue(subject, out SubjectSection? section)) sections.Add(subject, section = new(subject));
            section.Diagnostics.Add(diagnostic);
        }

        return sections.Values.OrderBy(section => section.Subject.Kind).ThenBy(section => section.SlotIn(organization));
    }

    /// <summary>The heading, or null where the heading of the kind is enough.</summary>
    internal string? Heading(Organization? organization)
    {
        if (subject.Id.Length == 0) return null;
        Channel? channel = subject.Kind == SubjectKind.Channel ? organization?.Channels.Find(new ChannelId(subject.Id)) : null;
        string? name = subject.Kind switch
        {
            SubjectKind.Unit => organization?.Units.Find(new UnitId(subject.Id))?.Name,
            SubjectKind.Person => organization?.People.Find(new PersonId(subject.Id))?.Name,
            _ => channel?.Name ?? channel?.Handle,
        };
        string id = channel is null ? subject.Id : $"{subject.Id}, {channel.Platform}";
        return string.IsNullOrWhiteSpace(name) ? id : $"{name} ({id})";
    }

    /// <summary>A post or a message is listed with its channel; of other kinds that are many, all are listed together.</summary>
    private static Subject SubjectOf(Diagnostic diagnostic, Organization? organization)
    {
        string id = diagnostic.Subject.Id;
        if (diagnostic.Subject.Kind is SubjectKind.Unit or SubjectKind.Person or SubjectKind.Channel) return diagnostic.Subject;
        ChannelId? channel = diagnostic.Subject.Kind switch
        {
            _ when id.Length == 0 => null,
            SubjectKind.Post => organization?.Posts.Find(new PostId(id))?.Channel,
            SubjectKind.Message => organization?.Messages.Find(new MessageId(id))?.Channel,
            _ => null,
        };
        return channel is { } known && organization?.Channels.Find(known) is not null
            ? Subject.Of(known)
            : diagnostic.Subject with { Id = "" };
    }

    private int SlotIn(Organization? organization)
    {
        if (organization is null || subject.Id.Length == 0) return 0;
        int slot = EntityTables.Of(organization, subject.Kind).SlotOf(subject.Id);
        return slot < 0 ? int.MaxValue : slot;
    }
}
