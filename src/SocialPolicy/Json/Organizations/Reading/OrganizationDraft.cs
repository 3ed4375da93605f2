namespace SocialPolicy.Json;

/// <summary>An organization while it is read; what is in it stands when the document breaks.</summary>
internal sealed class OrganizationDraft
{
    internal string? Name { get; set; }

    internal PersonId? Sponsor { get; set; }

    internal ReviewedDocument? CrisisPlan { get; set; }

    internal WorkCalendar Calendar { get; set; } = new();

    internal EntityList<Unit> Units { get; } = new(SubjectKind.Unit);

    internal EntityList<Person> People { get; } = new(SubjectKind.Person);

    internal EntityList<Channel> Channels { get; } = new(SubjectKind.Channel);

    internal EntityList<ChannelReport> Reports { get; } = new(SubjectKind.Report);

    internal EntityList<Post> Posts { get; } = new(SubjectKind.Post);

    internal EntityList<Message> Messages { get; } = new(SubjectKind.Message);

    internal EntityList<Publication> Publications { get; } = new(SubjectKind.Publication);

    internal EntityList<Waiver> Waivers { get; } = new(SubjectKind.Waiver);

    /// <summary>What was left out of the lists inside entities.</summary>
    internal DroppedItems Dropped { get; } = new();

    /// <summary>Where the document's object starts: the place of the organization.</summary>
    internal (Place Place, int Offset) Start { get; set; }

    private IEnumerable<EntityPlaces> Entities => [Units, People, Channels, Reports, Posts, Messages, Publications, Waivers];

    /// <summary>The places of the organization and its entities, by kind and then by position.</summary>
    internal Place[]?[] ToPlaces()
    {
        var places = new Place[]?[(int)SubjectKind.Waiver + 1];
        places[(int)SubjectKind.Organization] = [Start.Place];
        foreach (EntityPlaces entities in Entities) places[(int)entities.Kind] = entities.ToPlaces();
        return places;
    }

    /// <summary>Where an entity starts, or the organization itself; null where the document has no such thing.</summary>
    internal (Place Place, int Offset)? Find(SubjectKind kind, int position)
    {
        if (kind == SubjectKind.Organization) return Start;
        EntityPlaces? entities = Entities.FirstOrDefault(entities => entities.Kind == kind);
        return entities is not null && position < entities.Count ? (entities.PlaceOf(position), entities.OffsetOf(position)) : null;
    }

    /// <param name="links">What is known of the entities' ids.</param>
    internal Organization ToOrganization(DocumentLinks links) => new()
    {
        Name = Name,
        Sponsor = Sponsor,
        CrisisPlan = CrisisPlan,
        Calendar = Calendar,
        Units = Units.ToTable(links),
        People = People.ToTable(links),
        Channels = Channels.ToTable(links),
        Reports = Reports.ToTable(links),
        Posts = Posts.ToTable(links),
        Messages = Messages.ToTable(links),
        Publications = Publications.ToTable(links),
        Waivers = Waivers.ToTable(links),
    };
}
