namespace SocialPolicy.Json;

/// <summary>What recurs in a document and is shared by the entities that name it.</summary>
internal sealed class DocumentPools
{
    /// <summary>Ids, and words such as the names of kpis, trainings and steps.</summary>
    internal TextPool<string> Words { get; } = new(static text => text);

    internal TextPool<Platform> Platforms { get; } = new(static text => new Platform(text));

    internal TextPool<Competence> Competences { get; } = new(static text => new Competence(text));

    internal TextPool<Topic> Topics { get; } = new(static text => new Topic(text));

    internal NearestNames Nearest { get; } = new();
}
