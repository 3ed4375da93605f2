using System.Globalization;

namespace SocialPolicy.Samples.Web.Pages.Work;

/// <summary>The absences of a person, as a form sends them.</summary>
public sealed class AbsenceForm
{
    /// <summary>The version of the organization that the form was made for.</summary>
    public string? Version { get; set; }

    /// <summary>All absences; the last is one to be added, and empty where none is.</summary>
    public List<AbsenceRow>? Rows { get; set; }
}

/// <summary>An absence, as a form sends it: what somebody wrote, right or wrong.</summary>
public sealed class AbsenceRow
{
    /// <summary>The first day.</summary>
    public string? From { get; set; }

    /// <summary>The last day, or nothing.</summary>
    public string? To { get; set; }

    /// <summary>The kind, or nothing.</summary>
    public string? Kind { get; set; }

    /// <summary>Whether it is to be taken out.</summary>
    public bool Remove { get; set; }

    internal static AbsenceRow Of(Absence absence) => new()
    {
        From = Text(absence.From),
        To = absence.To is { } to ? Text(to) : null,
        Kind = absence.Kind?.ToString(),
    };

    private static string Text(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
