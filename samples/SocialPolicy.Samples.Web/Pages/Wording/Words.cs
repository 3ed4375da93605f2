using System.Globalization;

namespace SocialPolicy.Samples.Web.Pages;

/// <summary>The pages' own words, in the reader's language. What is found at fault is worded by the library.</summary>
public sealed partial class Words
{
    private readonly CultureInfo _culture;

    /// <summary>Words in the language of the request.</summary>
    public Words()
    {
        Language = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "de" ? Language.German : Language.English;
        _culture = CultureInfo.GetCultureInfo(Say("en-GB", "de-DE"));
    }

    /// <summary>The reader's language.</summary>
    public Language Language { get; }

    /// <summary>The language's code, as in <c>lang="de"</c>.</summary>
    public string Code => Say("en", "de");

    /// <summary>One of two texts.</summary>
    public string Say(string english, string german) => Language == Language.German ? german : english;

    /// <summary>A text of the library or of a change.</summary>
    public string Say(LocalizableText text) => text.In(Language);

    /// <summary>A number with what is counted: the first noun for one, the second for any other number.</summary>
    public string Count(int number, (string One, string Many) english, (string One, string Many) german)
    {
        (string one, string many) = Language == Language.German ? german : english;
        return $"{number.ToString(_culture)} {(number == 1 ? one : many)}";
    }

    /// <summary>A number, its thousands set apart.</summary>
    public string Number(int number) => number.ToString("N0", _culture);

    /// <summary>A date in words, such as <c>23 November 2026</c>.</summary>
    public string Date(DateOnly date) => date.ToString(Say("d MMMM yyyy", "d. MMMM yyyy"), _culture);

    /// <summary>A date with its day of the week.</summary>
    public string LongDate(DateOnly date) => date.ToString(Say("dddd, d MMMM yyyy", "dddd, d. MMMM yyyy"), _culture);

    /// <summary>A date in few letters, such as <c>23 Nov 2026</c>.</summary>
    public string ShortDate(DateOnly date) => date.ToString(Say("d MMM yyyy", "dd.MM.yyyy"), _culture);

    /// <summary>A date and a time of day.</summary>
    public string Time(DateTimeOffset time) => time.ToString(Say("d MMM yyyy, HH:mm", "dd.MM.yyyy, HH:mm"), _culture);

    /// <summary>A month, such as <c>November 2026</c>.</summary>
    public string Month(DateOnly day) => day.ToString("MMMM yyyy", _culture);

    /// <summary>A day of the week in two letters.</summary>
    public string ShortDay(DateOnly day) => _culture.DateTimeFormat.GetShortestDayName(day.DayOfWeek)[..Math.Min(2, _culture.DateTimeFormat.GetShortestDayName(day.DayOfWeek).Length)];

    /// <summary>A run of days; an end that is open is said to be.</summary>
    public string Days(DateOnly? from, DateOnly? to) => (from, to) switch
    {
        ({ } first, { } last) when first == last => Date(first),
        ({ } first, { } last) => $"{Date(first)} – {Date(last)}",
        ({ } first, null) => Say($"from {Date(first)} on", $"ab {Date(first)}"),
        (null, { } last) => Say($"until {Date(last)}", $"bis {Date(last)}"),
        _ => Say("always", "immer"),
    };
}
