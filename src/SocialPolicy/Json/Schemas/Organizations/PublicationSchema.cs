using System.Text.Json.Nodes;
using static SocialPolicy.Json.ValueSchemas;

namespace SocialPolicy.Json;

/// <summary>The schema of a publication.</summary>
internal static class PublicationSchema
{
    internal static JsonObject Make() => ObjectSchema.Explained("publication", PublicationReader.PropertyNames, ["id", "kind"], name => name switch
    {
        "id" => Name(),
        "kind" => OneOf<PublicationKind>(),
        "steps" => ListOf(Step()),
        "announcedOn" => ListOf(Announcement()),
        _ => throw ObjectSchema.Unknown(name),
    });

    private static JsonObject Step() => ObjectSchema.Explained("publicationStep", PublicationStepReader.PropertyNames, ["step"], name => name switch
    {
        "step" => OpenEnded(["drafted", "approved", "published", "distributed", "published-on-portals", "linked"], Word()),
        "at" => Matching(TextPatterns.Instant),
        "by" => Text(),
        _ => throw ObjectSchema.Unknown(name),
    });

    private static JsonObject Announcement() => ObjectSchema.Explained("announcement", AnnouncementReader.PropertyNames, [], name => name switch
    {
        // An empty platform is none here, where none need be named.
        "platform" => AnyPlatform(Matching($"{TextPatterns.Kebab}|^$")),
        "at" => Matching(TextPatterns.Instant),
        _ => throw ObjectSchema.Unknown(name),
    });
}
