namespace SocialPolicy;

/// <summary>The properties of a channel by their names in documents, and whether a channel records them.</summary>
internal static class ChannelProperties
{
    /// <summary>In the order in which documents have them. A property is recorded that has another value than its default; blank text is none.</summary>
    private static readonly (string Name, Func<Channel, bool> IsRecorded)[] All =
    [
        ("handle", channel => HasText(channel.Handle)),
        ("url", channel => HasText(channel.Url)),
        ("name", channel => HasText(channel.Name)),
        ("since", channel => channel.Since is not null),
        ("unit", channel => channel.Unit is not null),
        ("owner", channel => channel.Owner is not null),
        ("operators", channel => !channel.Operators.IsEmpty),
        ("deputies", channel => !channel.Deputies.IsEmpty),
        ("access", channel => !channel.Access.IsEmpty),
        ("twoFactor", channel => channel.TwoFactor),
        ("accessReviewed", channel => channel.AccessReviewed is not null),
        ("listed", channel => channel.Listed),
        ("speaksFor", channel => channel.SpeaksFor is not null),
        ("disclosure", channel => channel.Disclosure != Disclosure.None),
        ("picture", channel => channel.Picture is not null),
        ("imprint", channel => HasText(channel.Imprint)),
        ("ownerDecides", channel => channel.OwnerDecides),
        ("reporting", channel => channel.Reporting is not null),
        ("responseTarget", channel => channel.ResponseTarget is not null),
        ("approval", channel => !channel.Approval.IsEmpty),
        ("escalation", channel => !channel.Escalation.IsEmpty),
        ("strategy", channel => channel.Strategy is not null),
        ("kpis", channel => !channel.Kpis.IsEmpty),
        ("budget", channel => channel.Budget is not null),
        ("hoursPerWeek", channel => channel.HoursPerWeek is not null),
    ];

    internal static ValueList<string> Names { get; } = All.Select(property => property.Name).ToValueList();

    /// <summary>Those of some properties that no channel of a list records, in the order of documents.</summary>
    internal static IEnumerable<string> RecordedNowhere(IReadOnlyCollection<string> asked, IEnumerable<Channel> channels)
    {
        List<(string Name, Func<Channel, bool> IsRecorded)> left = [.. All.Where(property => asked.Contains(property.Name, StringComparer.Ordinal))];
        foreach (Channel channel in channels)
        {
            if (left.Count == 0) break;
            left.RemoveAll(property => property.IsRecorded(channel));
        }

        return left.Select(property => property.Name);
    }

    /// <summary>Whether a channel records a property that channels have.</summary>
    internal static bool IsRecorded(string name, Channel channel) => Array.Find(All, property => property.Name == name).IsRecorded(channel);

    private static bool HasText(string? text) => !string.IsNullOrWhiteSpace(text);
}
