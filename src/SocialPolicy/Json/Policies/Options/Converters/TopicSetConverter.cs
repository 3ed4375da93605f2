using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace SocialPolicy.Json;

/// <summary>A set of topics as the list of their names.</summary>
internal sealed class TopicSetConverter : JsonConverter<TopicSet>, IHasSchema
{
    private static readonly ValueListConverter<Topic> Items = new();

    public override TopicSet Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TopicSet.Of(Items.Read(ref reader, typeof(ValueList<Topic>), options));

    public override void Write(Utf8JsonWriter writer, TopicSet value, JsonSerializerOptions options) =>
        Items.Write(writer, value.Items, options);

    public JsonObject MakeSchema(JsonSerializerOptions options) => ValueListConverter<Topic>.SchemaOf(options);
}
