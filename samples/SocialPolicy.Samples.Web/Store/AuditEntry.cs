namespace SocialPolicy.Samples.Web;

/// <summary>A change: who made it, when, and what was there before and after.</summary>
public sealed class AuditEntry
{
    /// <summary>The number of the entry.</summary>
    public long Id { get; init; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>Who made it: an account's name, <c>key:</c> and an API key's name, or <c>system</c>.</summary>
    public required string Who { get; init; }

    /// <summary>What was done, such as <c>person.absences</c>.</summary>
    public required string Action { get; init; }

    /// <summary>With what it was done, such as <c>person:ben</c>.</summary>
    public required string Subject { get; init; }

    /// <summary>The version of the organization that it led to; null where it changed no organization.</summary>
    public long? Version { get; init; }

    /// <summary>What was there before, as JSON; null for nothing.</summary>
    public string? Before { get; init; }

    /// <summary>What is there now, as JSON; null for nothing.</summary>
    public string? After { get; init; }
}
