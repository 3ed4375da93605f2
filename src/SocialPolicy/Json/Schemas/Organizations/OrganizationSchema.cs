using System.Text.Json.Nodes;
using static SocialPolicy.Json.ValueSchemas;

namespace SocialPolicy.Json;

/// <summary>The schema of organization documents.</summary>
internal static class OrganizationSchema
{
    internal static JsonObject Make() => new JsonObject
    {
        ["$schema"] = SchemaWriter.Draft,
        ["$id"] = "urn:socialpolicy:organization:1.0",
        ["title"] = "Organization document of SocialPolicy",
    }.Merge(ObjectSchema.Explained("organization", OrganizationReader.PropertyNames, [], Property)).With("$defs", Definitions());

    internal static JsonObject ReviewedDocument() => Reference(SchemaNames.ReviewedDocument);

    private static JsonObject Property(string name) => name switch
    {
        "$schema" => new JsonObject(),
        "name" => Text(),
        "sponsor" => Text(),
        "crisisPlan" => ReviewedDocument(),
        "calendar" => Reference("calendar"),
        "units" => ListOf(Reference("unit")),
        "people" => ListOf(Reference("person")),
        "channels" => ListOf(Reference("channel")),
        "reports" => ListOf(Reference("report")),
        "posts" => ListOf(Reference("post")),
        "messages" => ListOf(Reference("message")),
        "publications" => ListOf(Reference("publication")),
        "waivers" => ListOf(Reference("waiver")),
        _ => throw ObjectSchema.Unknown(name),
    };

    private static JsonObject Definitions() => new()
    {
        [SchemaNames.ReviewedDocument] = ObjectSchema.Explained(SchemaNames.ReviewedDocument, ReviewedDocumentReader.PropertyNames, [], name => name switch
        {
            "document" => Text(),
            "reviewed" => Date(),
            _ => throw ObjectSchema.Unknown(name),
        }),
        ["calendar"] = CalendarSchema.Make(),
        ["unit"] = PeopleSchemas.Unit(),
        ["person"] = PeopleSchemas.Person(),
        ["channel"] = ChannelSchema.Make(),
        ["report"] = EvidenceSchemas.Report(),
        ["post"] = EvidenceSchemas.Post(),
        ["message"] = EvidenceSchemas.Message(),
        ["publication"] = PublicationSchema.Make(),
        ["waiver"] = WaiverSchema.Make(),
        [SchemaNames.Platform] = AnyPlatform(Matching(TextPatterns.Kebab)),
        [SchemaNames.Competence] = AnyCompetence(Word()),
        [SchemaNames.ResponseLimit] = OfResponseLimit().Described(SchemaTexts.Of(SchemaNames.ResponseLimit)),
    };
}
