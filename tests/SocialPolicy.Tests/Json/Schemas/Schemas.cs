using NJsonSchema;
using SocialPolicy.Json;

namespace SocialPolicy.Tests.Json.Schemas;

/// <summary>The schemas, with a validator that was written elsewhere.</summary>
internal static class Schemas
{
    public static readonly JsonSchema OfOrganizations = Load(OrganizationJson.WriteSchemaToString());

    public static readonly JsonSchema OfPolicies = Load(PolicyJson.WriteSchemaToString());

    /// <summary>The validator knows <c>$defs</c> by the name that it had in earlier drafts.</summary>
    public static JsonSchema Load(string schema) => JsonSchema
        .FromJsonAsync(schema.Replace("\"$defs\"", "\"definitions\"", StringComparison.Ordinal).Replace("#/$defs/", "#/definitions/", StringComparison.Ordinal))
        .GetAwaiter().GetResult();

    public static string[] Faults(this JsonSchema schema, string json) => [.. schema.Validate(json).Select(fault => $"{fault.Path}: {fault.Kind}")];

    public static void AssertValid(this JsonSchema schema, string json)
    {
        string[] faults = schema.Faults(json);
        Assert.True(faults.Length == 0, $"{string.Join('\n', faults)}\n{json}");
    }
}
