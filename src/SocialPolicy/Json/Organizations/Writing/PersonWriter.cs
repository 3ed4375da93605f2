using System.Text.Json;

namespace SocialPolicy.Json;

/// <summary>Writes the properties of a person.</summary>
internal static class PersonWriter
{
    internal static void Write(Utf8JsonWriter writer, Person person)
    {
        writer.WriteString("id", person.Id.Value);
        writer.WriteText("name", person.Name);
        writer.WriteOneOf("role", person.Role, Role.Employee);
        writer.WriteUnit("unit", person.Unit);
        writer.WriteTexts("competences", person.Competences, static competence => competence.Name);
        writer.WriteDate("employedFrom", person.EmployedFrom);
        writer.WriteDate("employedUntil", person.EmployedUntil);
        writer.WriteObjects("absences", person.Absences, WriteAbsence);
        writer.WriteObjects("trainings", person.Trainings, WriteTraining);
    }

    private static void WriteAbsence(Utf8JsonWriter writer, Absence absence)
    {
        writer.WriteDate("from", absence.From);
        writer.WriteDate("to", absence.To);
        writer.WriteOneOf("kind", absence.Kind);
    }

    private static void WriteTraining(Utf8JsonWriter writer, Training training)
    {
        writer.WriteString("name", training.Name);
        writer.WriteDate("completed", training.Completed);
    }
}
