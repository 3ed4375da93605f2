namespace SocialPolicy.Samples.Web;

/// <summary>A step by which the organization became another version: what is needed to take it again.</summary>
public sealed class JournalEntry
{
    /// <summary>The version that the step led to; the first is 1.</summary>
    public long Version { get; init; }

    /// <summary>When it was taken.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>Who took it.</summary>
    public required string Who { get; init; }

    /// <summary>How <see cref="Content"/> is to be read.</summary>
    public StepKind Kind { get; init; }

    /// <summary>The name of the document.</summary>
    public required string Document { get; init; }

    /// <summary>An organization document in UTF-8: the whole, or the part that was put in or taken out.</summary>
    public required byte[] Content { get; init; }
}

/// <summary>What a step does with its document.</summary>
public enum StepKind
{
    /// <summary>It becomes the organization.</summary>
    Upload,

    /// <summary>Its entities are put into the organization.</summary>
    Put,

    /// <summary>Its waivers are taken out of the organization.</summary>
    Remove,
}
