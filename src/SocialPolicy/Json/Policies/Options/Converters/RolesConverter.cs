using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace SocialPolicy.Json;

/// <summary>A set of roles as a list of roles and of words for several: <c>["leadership", "manager"]</c>.</summary>
internal sealed class RolesConverter : JsonConverter<Roles>, IHasSchema
{
    private static readonly ValueList<(string Name, Roles Roles)> Groups =
    [
        ("leadership", Roles.Leadership),
        ("trainee", Roles.Trainee),
        ("non-trainee", Roles.NonTrainee),
        ("everyone", Roles.Everyone),
    ];

    /// <summary>Every word that a list may have.</summary>
    internal static readonly ValueList<string> Known = [.. Names.All<Role>(), .. Groups.Select(group => group.Name)];

    public override Roles Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray) throw UnusableValueException.At(ref reader, Expected.List);
        Roles roles = default;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) roles |= ReadOne(ref reader);
        return roles;
    }

    public override void Write(Utf8JsonWriter writer, Roles value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (string name in Shortest(value)) writer.WriteStringValue(name);
        writer.WriteEndArray();
    }

    public JsonObject MakeSchema(JsonSerializerOptions options) => ValueSchemas.ListOf(ValueSchemas.Reference(SchemaNames.Role));

    private static Roles ReadOne(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String) throw UnusableValueException.At(ref reader, ExpectedOption.RoleOrGroup);
        string name = reader.GetString() ?? "";
        if (Names.TryParse(name, out Role role)) return role;
        foreach ((string group, Roles roles) in Groups)
        {
            if (name.Equals(group, StringComparison.OrdinalIgnoreCase)) return roles;
        }

        throw UnusableValueException.At(ref reader, ExpectedOption.RoleOrGroup, NearestName.Find(name, Known));
    }

    /// <summary>The word for exactly these roles, or else each of them.</summary>
    private static IEnumerable<string> Shortest(Roles value)
    {
        foreach ((string group, Roles roles) in Groups)
        {
            if (roles == value) return [group];
        }

        return value.ToValueList().Select(Names.Of);
    }
}
