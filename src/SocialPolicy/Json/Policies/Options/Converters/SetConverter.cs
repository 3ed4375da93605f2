using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace SocialPolicy.Json;

/// <summary>A set of topics or competences as the list of their names.</summary>
/// <param name="of">The set of a list, in which each is once.</param>
/// <param name="itemsOf">The list of a set.</param>
internal sealed class SetConverter<TSet, T>(Func<ValueList<T>, TSet> of, Func<TSet, ValueList<T>> itemsOf) : JsonConverter<TSet>, IHasSchema
{
    private static readonly ValueListConverter<T> Items = new();

    public override TSet Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        of(Items.Read(ref reader, typeof(ValueList<T>), options));

    public override void Write(Utf8JsonWriter writer, TSet value, JsonSerializerOptions options) =>
        Items.Write(writer, itemsOf(value), options);

    public JsonObject MakeSchema(JsonSerializerOptions options) => ValueListConverter<T>.SchemaOf(options);
}
