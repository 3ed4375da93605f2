using System.Diagnostics.CodeAnalysis;

namespace SocialPolicy;

/// <summary>What a diagnostic is about or related to, written <c>channel:x-main</c> or <c>organization</c>.</summary>
/// <param name="Kind">The kind of thing.</param>
/// <param name="Id">Its id; empty for the organization and for the policy as a whole.</param>
/// <remarks>The default value is the organization.</remarks>
public readonly record struct Subject(SubjectKind Kind, string Id)
{
    private readonly string? _id = Id;

    /// <summary>The id; empty for the organization and for the policy as a whole.</summary>
    public string Id
    {
        get => _id ?? "";
        init => _id = value;
    }

    /// <summary>The organization as a whole.</summary>
    public static Subject Organization => default;

    /// <summary>Whether both are the same thing.</summary>
    /// <param name="other">The subject to compare with.</param>
    public bool Equals(Subject other) => Kind == other.Kind && string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Id);

    /// <summary>The unit with the id.</summary>
    /// <param name="id">The id.</param>
    public static Subject Of(UnitId id) => new(SubjectKind.Unit, id.Value);

    /// <summary>The person with the id.</summary>
    /// <param name="id">The id.</param>
    public static Subject Of(PersonId id) => new(SubjectKind.Person, id.Value);

    /// <summary>The channel with the id.</summary>
    /// <param name="id">The id.</param>
    public static Subject Of(ChannelId id) => new(SubjectKind.Channel, id.Value);

    /// <summary>The post with the id.</summary>
    /// <param name="id">The id.</param>
    public static Subject Of(PostId id) => new(SubjectKind.Post, id.Value);

    /// <summary>The message with the id.</summary>
    /// <param name="id">The id.</param>
    public static Subject Of(MessageId id) => new(SubjectKind.Message, id.Value);

    /// <summary>The publication with the id.</summary>
    /// <param name="id">The id.</param>
    public static Subject Of(PublicationId id) => new(SubjectKind.Publication, id.Value);

    /// <summary>The topic.</summary>
    /// <param name="topic">The topic.</param>
    public static Subject Of(Topic topic) => new(SubjectKind.Topic, topic.Name);

    /// <summary>The platform.</summary>
    /// <param name="platform">The platform.</param>
    public static Subject Of(Platform platform) => new(SubjectKind.Platform, platform.Name);

    /// <summary>Reads a subject as diagnostics and waivers write it, and tells whether it is one.</summary>
    /// <param name="text">The text: <c>organization</c>, or a kind, a colon and an id.</param>
    /// <param name="subject">The subject.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out Subject subject)
    {
        subject = default;
        if (text is null) return false;
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        ReadOnlySpan<char> kindName = colon < 0 ? text : text.AsSpan(0, colon);
        if (!Names.TryParse(kindName, out SubjectKind kind)) return false;
        bool whole = kind is SubjectKind.Organization or SubjectKind.Policy;
        if (colon < 0 ? !whole : kind == SubjectKind.Organization || colon == text.Length - 1) return false;
        subject = new Subject(kind, colon < 0 ? "" : text[(colon + 1)..]);
        return true;
    }

    /// <summary>The subject as documents write it: <c>channel:x-main</c>, <c>organization</c>.</summary>
    public override string ToString() => Id.Length == 0 ? Names.Of(Kind) : $"{Names.Of(Kind)}:{Id}";
}
