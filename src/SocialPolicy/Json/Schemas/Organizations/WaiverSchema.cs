using System.Text.Json.Nodes;
using SocialPolicy.Rules;
using static SocialPolicy.Json.ValueSchemas;

namespace SocialPolicy.Json;

/// <summary>The schema of a waiver.</summary>
internal static class WaiverSchema
{
    /// <summary>The ids that can be waived; rules of one's own have others.</summary>
    private static IEnumerable<string> Ids => Descriptors.All
        .Where(descriptor => !descriptor.IsOfInputOrPolicy)
        .Select(descriptor => descriptor.Id);

    internal static JsonObject Make() => ObjectSchema.Explained("waiver", WaiverReader.PropertyNames, [], name => name switch
    {
        "rule" => OpenEnded(Ids, Text()),
        "subject" => Text().With("examples", new JsonArray("channel:xing-main", "person:anna", "organization", "*")),
        "reason" or "approvedBy" => Text(),
        "until" => Date(),
        _ => throw ObjectSchema.Unknown(name),
    });
}
