namespace SocialPolicy.Samples.Web.Pages.Fields;

/// <summary>What is wrong with the fields of a form.</summary>
/// <param name="words">The reader's words.</param>
public sealed class FormFaults(Words words)
{
    private readonly List<(string Field, string Message)> _all = [];

    /// <summary>All, in the order in which they were found.</summary>
    public IReadOnlyList<(string Field, string Message)> All => _all;

    /// <summary>What is wrong with a field, or null.</summary>
    public string? this[string field] =>
        string.Join(" ", _all.Where(fault => fault.Field == field).Select(fault => fault.Message)) is { Length: > 0 } text ? text : null;

    /// <summary>Adds what is wrong with a field.</summary>
    public void Add(string field, string message) => _all.Add((field, message));

    /// <summary>Adds what a change says about a field.</summary>
    public void Add(Fault fault) => Add(fault.Field, $"{words.Say(fault.Message)}.");

    /// <summary>Reads a date that is needed; null, and a fault, where there is none.</summary>
    public DateOnly? Date(string field, string? text)
    {
        if (TryRead(text, out DateOnly date)) return date;
        Add(field, string.IsNullOrWhiteSpace(text)
            ? words.Say("A date is needed here.", "Hier wird ein Datum gebraucht.")
            : words.Say($"'{text}' is no date; write it as in 2026-11-23.", $"„{text}“ ist kein Datum; schreiben Sie es wie 2026-11-23."));
        return null;
    }

    /// <summary>Reads a date that may be left out; a fault where there is something else.</summary>
    public DateOnly? OptionalDate(string field, string? text) => string.IsNullOrWhiteSpace(text) ? null : Date(field, text);

    private static bool TryRead(string? text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out date);
}
