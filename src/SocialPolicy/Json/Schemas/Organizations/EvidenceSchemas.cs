using System.Text.Json.Nodes;
using static SocialPolicy.Json.ValueSchemas;

namespace SocialPolicy.Json;

/// <summary>The schemas of what happens on channels: reports, posts and messages.</summary>
internal static class EvidenceSchemas
{
    internal static JsonObject Report() => ObjectSchema.Explained("report", ReportReader.PropertyNames, ["channel", "date"], name => name switch
    {
        "channel" => Name(),
        "date" => Date(),
        "by" or "to" => Text(),
        _ => throw ObjectSchema.Unknown(name),
    });

    internal static JsonObject Post() => ObjectSchema.Explained("post", PostReader.PropertyNames, ["id", "channel", "at"], name => name switch
    {
        "id" or "channel" => Name(),
        "at" => Matching(TextPatterns.Instant),
        "author" or "inNameOf" or "approvedBy" => Text(),
        "disclosed" or "promotional" => Flag().WithDefault(false),
        _ => throw ObjectSchema.Unknown(name),
    });

    internal static JsonObject Message() =>
        ObjectSchema.Explained("message", MessageReader.PropertyNames, ["id", "channel", "receivedAt"], name => name switch
        {
            "id" or "channel" => Name(),
            "topic" => AnyTopic(Text()).WithDefault(Topic.General.Name),
            "receivedAt" or "answeredAt" or "removedAt" => Matching(TextPatterns.Instant),
            "answeredBy" or "inNameOf" or "removedBy" => Text(),
            "disclosed" => Flag().WithDefault(false),
            "forwarded" => ListOf(Forwarding()),
            "removalReason" => OneOf<RemovalReason>(),
            _ => throw ObjectSchema.Unknown(name),
        });

    private static JsonObject Forwarding() => ObjectSchema.Explained("forwarding", ForwardingReader.PropertyNames, [], name => name switch
    {
        "to" => Text(),
        "at" => Matching(TextPatterns.Instant),
        _ => throw ObjectSchema.Unknown(name),
    });
}
