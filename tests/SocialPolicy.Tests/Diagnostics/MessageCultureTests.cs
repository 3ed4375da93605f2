using System.Globalization;

namespace SocialPolicy.Tests;

public sealed class MessageCultureTests
{
    private static readonly object[] Values =
    [
        new DateOnly(2026, 11, 2),
        new DateTimeOffset(2026, 11, 2, 9, 5, 0, TimeSpan.FromHours(1)),
        Period.Parse("P1Y6M"),
        Every.Week,
        Within.WorkingHours(2),
        Roles.Everyone,
        Role.Intern,
        (ValueList<string>)["industry-knowledge", "INTERN"],
        1234567.5m,
        -3,
    ];

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    [InlineData("th-TH")]
    public void Values_read_the_same_under_every_culture(string culture)
    {
        string expected = Under(CultureInfo.InvariantCulture, AllValues);
        Assert.Equal(expected, Under(CultureInfo.GetCultureInfo(culture), AllValues));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void Texts_are_found_under_every_culture(string culture)
    {
        string expected = Under(CultureInfo.InvariantCulture, AllTexts);
        Assert.Equal(expected, Under(CultureInfo.GetCultureInfo(culture), AllTexts));
    }

    private static string AllValues() => string.Join('\n',
        from value in Values
        from style in new[] { "", "term", "every" }
        from text in new[] { Wording.Of(value, style, Language.English), Wording.Of(value, style, Language.German), Wording.Invariant(value) }
        select text);

    private static string AllTexts() => string.Join('\n',
        from key in MessageResources.English.Select(pair => pair.Key)
        from language in Enum.GetValues<Language>()
        select Messages.Get(key, language));

    private static string Under(CultureInfo culture, Func<string> read)
    {
        (CultureInfo previous, CultureInfo previousUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
            return read();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (previous, previousUi);
        }
    }
}
