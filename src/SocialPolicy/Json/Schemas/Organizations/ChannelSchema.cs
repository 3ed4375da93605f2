using System.Text.Json.Nodes;
using static SocialPolicy.Json.ValueSchemas;

namespace SocialPolicy.Json;

/// <summary>The schema of a channel.</summary>
internal static class ChannelSchema
{
    internal static JsonObject Make() => ObjectSchema.Explained("channel", ChannelReader.PropertyNames, ["id", "platform"], name => name switch
    {
        "id" => Name(),
        "platform" => Reference(SchemaNames.Platform),
        "handle" or "url" or "name" or "imprint" or "unit" or "owner" or "speaksFor" => Text(),
        "purpose" => OneOf<Purpose>().WithDefault(Names.Of(Purpose.Corporate)),
        "status" => OneOf<ChannelStatus>().WithDefault(Names.Of(ChannelStatus.Active)),
        "since" or "accessReviewed" => Date(),
        "operators" or "deputies" or "access" => ListOf(Name()),
        "twoFactor" or "listed" or "ownerDecides" => Flag().WithDefault(false),
        "disclosure" => OneOf<Disclosure>().WithDefault(Names.Of(Disclosure.None)),
        "picture" => OneOf<Picture>(),
        "reporting" => Reporting(),
        "responseTarget" => Reference(SchemaNames.ResponseLimit),
        "approval" => ListOf(ApprovalStep()),
        "escalation" => Escalation(),
        "strategy" => OrganizationSchema.ReviewedDocument(),
        "kpis" => ListOf(Word()),
        "budget" or "hoursPerWeek" => Number(),
        _ => throw ObjectSchema.Unknown(name),
    });

    private static JsonObject Reporting() => ObjectSchema.Of("reporting", ReportingReader.PropertyNames, [], name => name switch
    {
        "every" => Matching(TextPatterns.Duration),
        "to" => Text(),
        _ => throw ObjectSchema.Unknown(name),
    });

    private static JsonObject ApprovalStep() => ObjectSchema.Explained("approvalStep", ApprovalStepReader.PropertyNames, [], name => name switch
    {
        "by" => Text(),
        "within" => Matching(TextPatterns.Duration),
        _ => throw ObjectSchema.Unknown(name),
    });

    /// <summary>Any topic may be a property; the well-known ones are proposed.</summary>
    private static JsonObject Escalation()
    {
        var topics = new JsonObject();
        foreach (Topic topic in Topic.AllWellKnown) topics.Add(topic.Name, Text().OrNull());
        return OfType("object")
            .With("properties", topics)
            .With("patternProperties", new JsonObject { [TextPatterns.NotBlank] = Text().OrNull() })
            .With("additionalProperties", false);
    }
}
