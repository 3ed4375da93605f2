using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace SocialPolicy.Tests;

/// <summary>Writes a case down so that it can be read and made again by hand.</summary>
internal static partial class CasePrinter
{
    /// <summary>Dates in ISO 8601 and instants to the last tick, since records print themselves in the culture of the thread.</summary>
    private static readonly CultureInfo Iso = new("")
    {
        DateTimeFormat = { ShortDatePattern = "yyyy-MM-dd", LongTimePattern = "HH:mm:ss.FFFFFFF" },
    };

    public static string Print(RandomCase random) => InIso(() =>
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.CurrentCulture, $"now {random.Now:O}");
        foreach (SeveritySetting setting in random.Policy.Severities) text.AppendLine(Tidy(setting));
        foreach (Clause clause in random.Policy.Clauses) text.AppendLine(Tidy(clause));
        Add(text, random.Organization);
        return text.ToString();
    });

    public static string Print(Organization organization) => InIso(() =>
    {
        var text = new StringBuilder();
        Add(text, organization);
        return text.ToString();
    });

    /// <summary>The edit with all of its entity.</summary>
    public static string Print(Edit edit) => InIso(() =>
        edit.GetType().GetProperty("Entity")?.GetValue(edit) is { } entity ? $"{edit}: {Tidy(entity)}" : $"{edit}");

    private static string InIso(Func<string> print)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = Iso;
            return print();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static void Add(StringBuilder text, Organization organization)
    {
        text.AppendLine(CultureInfo.CurrentCulture, $"time zone {organization.Calendar.TimeZone}, {Tidy(organization.Calendar.Hours)}");
        text.AppendLine(CultureInfo.CurrentCulture, $"workdays {organization.Calendar.Workdays}, holidays {organization.Calendar.Holidays}");
        text.AppendLine(CultureInfo.CurrentCulture, $"sponsor {organization.Sponsor}, crisis plan {organization.CrisisPlan}");
        Add(text, organization.Units);
        Add(text, organization.People);
        Add(text, organization.Channels);
        Add(text, organization.Reports);
        Add(text, organization.Posts);
        Add(text, organization.Messages);
        Add(text, organization.Publications);
        Add(text, organization.Waivers);
    }

    private static void Add<T>(StringBuilder text, IEnumerable<T> rows)
    {
        foreach (T row in rows) text.AppendLine(Tidy(row));
    }

    /// <summary>Leaves out what is empty or has its default.</summary>
    private static string Tidy<T>(T row) => Nothing().Replace($"{row}", "");

    [GeneratedRegex(@"\b\w+ = (\[\]|False|)(, |(?= \}))")]
    private static partial Regex Nothing();
}
