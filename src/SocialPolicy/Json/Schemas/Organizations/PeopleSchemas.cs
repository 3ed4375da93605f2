using System.Text.Json.Nodes;
using static SocialPolicy.Json.ValueSchemas;

namespace SocialPolicy.Json;

/// <summary>The schemas of units and people.</summary>
internal static class PeopleSchemas
{
    internal static JsonObject Unit() => ObjectSchema.Explained("unit", UnitReader.PropertyNames, ["id"], name => name switch
    {
        "id" => Name(),
        "name" or "parent" or "contact" or "contactDeputy" => Text(),
        _ => throw ObjectSchema.Unknown(name),
    });

    internal static JsonObject Person() => ObjectSchema.Explained("person", PersonReader.PropertyNames, ["id"], name => name switch
    {
        "id" => Name(),
        "name" or "unit" => Text(),
        "role" => OneOf<Role>().WithDefault(Names.Of(Role.Employee)),
        "competences" => ListOf(Reference(SchemaNames.Competence)),
        "employedFrom" or "employedUntil" => Date(),
        "absences" => ListOf(Absence()),
        "trainings" => ListOf(Training()),
        _ => throw ObjectSchema.Unknown(name),
    });

    private static JsonObject Absence() => ObjectSchema.Explained("absence", AbsenceReader.PropertyNames, ["from"], name => name switch
    {
        "from" or "to" => Date(),
        "kind" => OneOf<AbsenceKind>(),
        _ => throw ObjectSchema.Unknown(name),
    });

    private static JsonObject Training() => ObjectSchema.Explained("training", TrainingReader.PropertyNames, ["name"], name => name switch
    {
        "name" => Word(),
        "completed" => Date(),
        _ => throw ObjectSchema.Unknown(name),
    });
}
