using System.Globalization;

namespace SocialPolicy;

/// <summary>How a value reads inside a message, by language and style, whatever the machine's culture.</summary>
internal static class Wording
{
    internal static string Of(object value, string style, Language language) => value switch
    {
        string text => InStyle(text, style, language),
        DateOnly date => Date(date, language),
        DateRange days => Days(days, style, language),
        DateTimeOffset instant => $"{Date(DateOnly.FromDateTime(instant.DateTime), language)} {instant.ToString("HH:mm", CultureInfo.InvariantCulture)}",
        Period period => style == "every" ? PeriodWording.Cadence(period, language) : PeriodWording.Length(period, language),
        ResponseLimit limit => Limit(limit, language),
        Roles roles => List(roles.ToValueList().Select(role => Term(Names.Of(role), language)), "or", language),
        Role role => Term(Names.Of(role), language),
        NamedThing named => named.Name,
        WordedValue worded => worded.Words.In(language),
        ValueList<NamedThing> named => List(named.Select(thing => thing.Name), "and", language),
        FirstNames first => First(first, language),
        ValueList<string> texts => List(texts.Select(text => InStyle(text, style, language)), "and", language),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    /// <summary>The text of a value for programs: ISO dates, names as documents write them.</summary>
    internal static string Invariant(object value) => value switch
    {
        DateOnly date => date.ToString("O", CultureInfo.InvariantCulture),
        DateTimeOffset instant => instant.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture),
        ValueList<string> texts => string.Join(", ", texts),
        Role role => Names.Of(role),
        NamedThing named => named.Id,
        WordedValue worded => worded.Value,
        ValueList<NamedThing> named => string.Join(", ", named.Select(thing => thing.Id)),
        FirstNames first => string.Join(", ", first.Names),
        bool truth => truth ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static string Date(DateOnly date, Language language) =>
        date.ToString(language == Language.German ? "dd'.'MM'.'yyyy" : "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The days from one date to another, of which one may be open; in the style <c>since</c> an open end is today.</summary>
    private static string Days(DateRange days, string style, Language language)
    {
        string key = days switch
        {
            { From: { } from, To: { } to } => from == to ? "Days.one" : "Days.both",
            { From: null } => "Days.until",
            _ => style == "since" ? "Days.since" : "Days.from",
        };
        string End(DateOnly? date) => date is { } set ? Date(set, language) : "";
        return string.Format(CultureInfo.InvariantCulture, Messages.Get(key, language), End(days.From), End(days.To));
    }

    private static string Limit(ResponseLimit limit, Language language) => limit.Kind switch
    {
        ResponseLimitKind.Within => PeriodWording.Length(limit.Time, language),
        ResponseLimitKind.Workdays => PeriodWording.Count(limit.Workdays, "workday", language),
        _ => $"{PeriodWording.Length(limit.Time, language)} {Messages.Get("Term.in-working-hours", language)}",
    };

    private static string First(FirstNames first, Language language) =>
        List(first.More == 0 ? first.Names : [.. first.Names, PeriodWording.Count(first.More, first.Unit, language)], "and", language);

    private static string List(IEnumerable<string> items, string conjunction, Language language)
    {
        string[] all = [.. items];
        if (all.Length < 2) return string.Concat(all);
        return $"{string.Join(", ", all[..^1])} {Messages.Get($"Term.{conjunction}", language)} {all[^1]}";
    }

    private static string InStyle(string text, string style, Language language) => style switch
    {
        "term" => Term(text, language),
        "step" => Messages.Find($"Step.{text}", language) ?? text,
        _ => text,
    };

    /// <summary>The everyday word for a name of a vocabulary, or the name itself where there is none.</summary>
    private static string Term(string name, Language language) => Messages.Find($"Term.{name}", language) ?? name;
}
