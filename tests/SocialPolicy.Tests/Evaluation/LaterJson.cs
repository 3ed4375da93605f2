using System.Text.Json.Serialization;

namespace SocialPolicy.Tests;

[JsonSerializable(typeof(MustHaveUrl))]
internal sealed partial class LaterJson : JsonSerializerContext;
