using System.Globalization;

namespace SocialPolicy.Samples.Web.Pages;

/// <summary>The pages' own words, in the reader's language. What is found at fault is worded by the library.</summary>
public sealed class Words
{
    /// <summary>The reader's language.</summary>
    public Language Language { get; } =
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "de" ? Language.German : Language.English;

    /// <summary>The language's code, as in <c>lang="de"</c>.</summary>
    public string Code => Say("en", "de");

    /// <summary>One of two texts.</summary>
    public string Say(string english, string german) => Language == Language.German ? german : english;

    /// <summary>A date, as the reader writes it.</summary>
    public string Date(DateOnly date) => date.ToString(Say("yyyy-MM-dd", "dd.MM.yyyy"), CultureInfo.InvariantCulture);

    /// <summary>The name of a severity.</summary>
    public string Name(Severity severity) => severity switch
    {
        Severity.Error => Say("error", "Fehler"),
        Severity.Warning => Say("warning", "Warnung"),
        Severity.Info => Say("info", "Hinweis"),
        _ => Say("none", "keine"),
    };
}
