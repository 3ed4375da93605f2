using System.Globalization;
using System.Text.Json;

namespace SocialPolicy.Json;

/// <summary>Writes properties, and leaves out those that equal their default.</summary>
internal static class PropertyWriting
{
    internal static void WriteText(this Utf8JsonWriter writer, string name, string? text)
    {
        if (text is not null) writer.WriteString(name, text);
    }

    internal static void WritePerson(this Utf8JsonWriter writer, string name, PersonId? person) => writer.WriteText(name, person?.Value);

    internal static void WriteUnit(this Utf8JsonWriter writer, string name, UnitId? unit) => writer.WriteText(name, unit?.Value);

    internal static void WriteTrue(this Utf8JsonWriter writer, string name, bool isTrue)
    {
        if (isTrue) writer.WriteBoolean(name, true);
    }

    internal static void WriteDecimal(this Utf8JsonWriter writer, string name, decimal? number)
    {
        if (number is not null) writer.WriteNumber(name, number.Value);
    }

    internal static void WriteDate(this Utf8JsonWriter writer, string name, DateOnly? date) => writer.WriteText(name, date?.Text());

    /// <summary>Writes an instant with its offset, and with a fraction of the second only where there is one.</summary>
    internal static void WriteInstant(this Utf8JsonWriter writer, string name, DateTimeOffset? instant) =>
        writer.WriteText(name, instant?.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture));

    internal static void WritePeriod(this Utf8JsonWriter writer, string name, Period? period) => writer.WriteText(name, period?.ToString());

    internal static void WriteOneOf<T>(this Utf8JsonWriter writer, string name, T? value) where T : struct, Enum
    {
        if (value is not null) writer.WriteString(name, Names.Of(value.Value));
    }

    internal static void WriteOneOf<T>(this Utf8JsonWriter writer, string name, T value, T standard) where T : struct, Enum
    {
        if (!EqualityComparer<T>.Default.Equals(value, standard)) writer.WriteString(name, Names.Of(value));
    }

    internal static void WritePeople(this Utf8JsonWriter writer, string name, ValueList<PersonId> people) =>
        writer.WriteTexts(name, people, static person => person.Value);

    internal static void WriteTexts<T>(this Utf8JsonWriter writer, string name, ValueList<T> items, Func<T, string> text)
    {
        if (items.IsEmpty) return;
        writer.WriteStartArray(name);
        foreach (T item in items) writer.WriteStringValue(text(item));
        writer.WriteEndArray();
    }

    internal static void WriteObjects<T>(this Utf8JsonWriter writer, string name, ValueList<T> items, Action<Utf8JsonWriter, T> write)
    {
        if (items.IsEmpty) return;
        writer.WriteStartArray(name);
        foreach (T item in items)
        {
            writer.WriteStartObject();
            write(writer, item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    internal static void WriteDocument(this Utf8JsonWriter writer, string name, ReviewedDocument? document)
    {
        if (document is null) return;
        writer.WriteStartObject(name);
        writer.WriteText("document", document.Document);
        writer.WriteDate("reviewed", document.Reviewed);
        writer.WriteEndObject();
    }

    internal static string Text(this DateOnly date) => date.ToString("O", CultureInfo.InvariantCulture);
}
