namespace SocialPolicy;

/// <summary>Something that programs know by its id and people by its name.</summary>
internal sealed record NamedThing(string Id, string Name);
