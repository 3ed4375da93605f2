using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace SocialPolicy.Json;

/// <summary>A set of competences as the list of their names.</summary>
internal sealed class CompetencesConverter : JsonConverter<Competences>, IHasSchema
{
    private static readonly ValueListConverter<Competence> Items = new();

    public override Competences Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Competences.Of(Items.Read(ref reader, typeof(ValueList<Competence>), options));

    public override void Write(Utf8JsonWriter writer, Competences value, JsonSerializerOptions options) =>
        Items.Write(writer, value.Items, options);

    public JsonObject MakeSchema(JsonSerializerOptions options) => ValueListConverter<Competence>.SchemaOf(options);
}
