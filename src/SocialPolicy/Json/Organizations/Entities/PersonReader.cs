namespace SocialPolicy.Json;

/// <summary>Reads a person.</summary>
internal static class PersonReader
{
    private static readonly NameTable<Property> Properties = NameTable<Property>.OfProperties();

    private enum Property
    {
        Id,
        Name,
        Role,
        Unit,
        Competences,
        EmployedFrom,
        EmployedUntil,
        Absences,
        Trainings,
    }

    /// <summary>The properties in camel case, in the order in which they are documented.</summary>
    internal static IReadOnlyList<string> PropertyNames => Properties.Names;

    internal static Person? Read(ref DocumentCursor cursor)
    {
        PersonId? id = null;
        string? name = null;
        Role? role = null;
        UnitId? unit = null;
        ValueList<Competence> competences = default;
        DateOnly? employedFrom = null, employedUntil = null;
        ValueList<Absence> absences = default;
        ValueList<Training> trainings = default;
        int number = ReadReferences.Unset;
        PropertyWalk<Property> properties = cursor.Walk(Properties);
        while (cursor.NextProperty(ref properties, out Property property))
        {
            switch (property)
            {
                case Property.Id: (id, number) = (cursor.ReadPersonId(), cursor.Number); break;
                case Property.Name: name = cursor.ReadText(); break;
                case Property.Role: role = cursor.ReadOneOf(ValueNames.Role); break;
                case Property.Unit: unit = cursor.ReadUnit(); break;
                case Property.Competences: competences = cursor.ReadCompetences(); break;
                case Property.EmployedFrom: employedFrom = cursor.ReadDate(); break;
                case Property.EmployedUntil: employedUntil = cursor.ReadDate(); break;
                case Property.Absences: absences = cursor.ReadObjects<Absence>(AbsenceReader.Read); break;
                case Property.Trainings: trainings = cursor.ReadObjects<Training>(TrainingReader.Read); break;
            }
        }

        if (!cursor.Require(id is not null, "id", "person")) return null;
        cursor.Note(number);
        return new Person
        {
            Id = id!.Value,
            Name = name,
            Role = role ?? Role.Employee,
            Unit = unit,
            Competences = competences,
            EmployedFrom = employedFrom,
            EmployedUntil = employedUntil,
            Absences = absences,
            Trainings = trainings,
        };
    }
}
