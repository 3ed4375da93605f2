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

    public static string Print(RandomCase random)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = Iso;
            return Describe(random);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string Describe(RandomCase random)
    {
        Organization organization = random.Organization;
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.CurrentCulture, $"now {random.Now:O} in {organization.Calendar.TimeZone}");
        text.AppendLine(CultureInfo.CurrentCulture, $"workdays {organization.Calendar.Workdays}, holidays {organization.Calendar.Holidays}, hours {organization.Calendar.Hours}");
        text.AppendLine(CultureInfo.CurrentCulture, $"sponsor {organization.Sponsor}");
        foreach (SeveritySetting setting in random.Policy.Severities) text.AppendLine(Tidy(setting));
        foreach (Clause clause in random.Policy.Clauses) text.AppendLine(Tidy(clause));
        Add(text, organization.Units);
        Add(text, organization.People);
        Add(text, organization.Channels);
        Add(text, organization.Reports);
        Add(text, organization.Posts);
        Add(text, organization.Messages);
        Add(text, organization.Publications);
        Add(text, organization.Waivers);
        return text.ToString();
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
