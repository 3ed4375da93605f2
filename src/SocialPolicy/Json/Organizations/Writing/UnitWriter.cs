using System.Text.Json;

namespace SocialPolicy.Json;

/// <summary>Writes the properties of a unit.</summary>
internal static class UnitWriter
{
    internal static void Write(Utf8JsonWriter writer, Unit unit)
    {
        writer.WriteString("id", unit.Id.Value);
        writer.WriteText("name", unit.Name);
        writer.WriteUnit("parent", unit.Parent);
        writer.WritePerson("contact", unit.Contact);
        writer.WritePerson("contactDeputy", unit.ContactDeputy);
    }
}
