using System.Text.Json;
using System.Text.Json.Nodes;

namespace SocialPolicy.Json;

/// <summary>A converter that knows the schema of what it reads.</summary>
internal interface IHasSchema
{
    /// <summary>Makes the schema of a value.</summary>
    /// <param name="options">How the value is serialized, and what lies in it.</param>
    JsonObject MakeSchema(JsonSerializerOptions options);
}
