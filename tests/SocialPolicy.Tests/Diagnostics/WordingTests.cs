namespace SocialPolicy.Tests;

public sealed class WordingTests
{
    private static readonly DateOnly Date = new(2026, 11, 2);

    [Fact]
    public void A_date_is_written_as_the_language_does()
    {
        Assert.Equal("2026-11-02", English(Date));
        Assert.Equal("02.11.2026", German(Date));
        Assert.Equal("2026-11-02", Wording.Invariant(Date));
    }

    [Fact]
    public void An_instant_is_written_on_its_own_wall_clock()
    {
        var instant = new DateTimeOffset(2026, 11, 2, 9, 5, 0, TimeSpan.FromHours(1));
        Assert.Equal("2026-11-02 09:05", English(instant));
        Assert.Equal("02.11.2026 09:05", German(instant));
        Assert.Equal("2026-11-02T09:05:00+01:00", Wording.Invariant(instant));
    }

    [Theory]
    [InlineData("P1D", "1 day", "1 Tag")]
    [InlineData("P7D", "1 week", "1 Woche")]
    [InlineData("P14D", "2 weeks", "2 Wochen")]
    [InlineData("P90D", "90 days", "90 Tage")]
    [InlineData("P1M", "1 month", "1 Monat")]
    [InlineData("P1Y", "1 year", "1 Jahr")]
    [InlineData("P18M", "1 year 6 months", "1 Jahr 6 Monate")]
    [InlineData("P1M7D", "1 month 7 days", "1 Monat 7 Tage")]
    [InlineData("PT36H", "36 hours", "36 Stunden")]
    [InlineData("PT4H30M", "4 hours 30 minutes", "4 Stunden 30 Minuten")]
    [InlineData("P1DT1H", "1 day 1 hour", "1 Tag 1 Stunde")]
    [InlineData("PT1S", "1 second", "1 Sekunde")]
    [InlineData("P0D", "0 days", "0 Tage")]
    public void A_period_is_written_as_a_length(string period, string english, string german)
    {
        Assert.Equal(english, English(Period.Parse(period)));
        Assert.Equal(german, German(Period.Parse(period)));
    }

    [Theory]
    [InlineData("P1D", "every day", "täglich")]
    [InlineData("P1W", "every week", "wöchentlich")]
    [InlineData("P2W", "every 2 weeks", "alle 2 Wochen")]
    [InlineData("P1M", "every month", "monatlich")]
    [InlineData("P3M", "every 3 months", "alle 3 Monate")]
    [InlineData("P1Y", "every year", "jährlich")]
    [InlineData("PT1H", "every hour", "stündlich")]
    [InlineData("PT1M", "every minute", "minütlich")]
    [InlineData("PT1S", "every second", "sekündlich")]
    [InlineData("P1Y6M", "every 1 year 6 months", "alle 1 Jahr 6 Monate")]
    public void A_period_is_written_as_a_cadence(string period, string english, string german)
    {
        Assert.Equal(english, English(Period.Parse(period), "every"));
        Assert.Equal(german, German(Period.Parse(period), "every"));
    }

    [Fact]
    public void A_response_limit_is_written_by_its_kind()
    {
        Assert.Equal("4 hours", English(Within.Hours(4)));
        Assert.Equal("1 workday", English(Within.Workdays(1)));
        Assert.Equal("3 Arbeitstage", German(Within.Workdays(3)));
        Assert.Equal("2 hours in working hours", English(Within.WorkingHours(2)));
        Assert.Equal("2 Stunden in der Arbeitszeit", German(Within.WorkingHours(2)));
    }

    [Fact]
    public void Roles_are_joined_by_or()
    {
        Assert.Equal("owner or executive", English(Roles.Leadership));
        Assert.Equal("Inhaberschaft oder Geschäftsführung", German(Roles.Leadership));
        Assert.Equal("owner, executive, manager, employee or contractor", English(Roles.NonTrainee));
        Assert.Equal("intern", English((Roles)Role.Intern));
        Assert.Equal("Praktikum", German(Role.Intern));
        Assert.Equal("intern", Wording.Invariant(Role.Intern));
        Assert.Equal("", English(default(Roles)));
    }

    [Fact]
    public void A_list_is_joined_by_and_and_may_be_of_vocabulary_words()
    {
        ValueList<string> competences = ["platform-skills", "empathy", "pottery"];
        Assert.Equal("platform-skills, empathy and pottery", English(competences));
        Assert.Equal("platform skills, empathy and pottery", English(competences, "term"));
        Assert.Equal("Plattformkenntnis, Einfühlungsvermögen und pottery", German(competences, "term"));
        Assert.Equal("platform-skills, empathy, pottery", Wording.Invariant(competences));
        Assert.Equal("", English(default(ValueList<string>)));
    }

    [Fact]
    public void Somebody_is_named_to_people_and_identified_to_programs()
    {
        var anna = new NamedThing("anna", "Anna Muster");
        Assert.Equal("Anna Muster", English(anna));
        Assert.Equal("anna", Wording.Invariant(anna));
    }

    [Theory]
    [InlineData("2026-11-02", "2026-11-04", "", "from 2026-11-02 to 2026-11-04", "vom 02.11.2026 bis zum 04.11.2026")]
    [InlineData("2026-11-02", "2026-11-02", "", "on 2026-11-02", "am 02.11.2026")]
    [InlineData("2026-11-02", null, "", "from 2026-11-02 on", "ab dem 02.11.2026")]
    [InlineData("2026-11-02", null, "since", "since 2026-11-02", "seit dem 02.11.2026")]
    [InlineData(null, "2026-11-04", "since", "until 2026-11-04", "bis zum 04.11.2026")]
    public void Days_are_written_from_end_to_end(string? from, string? to, string style, string english, string german)
    {
        var days = new DateRange(from is null ? null : Given.Date(from), to is null ? null : Given.Date(to));
        Assert.Equal(english, English(days, style));
        Assert.Equal(german, German(days, style));
    }

    [Fact]
    public void Numbers_have_no_marks_of_a_culture()
    {
        Assert.Equal("12000.5", German(12000.5m));
        Assert.Equal("-3", English(-3));
        Assert.Equal("true", Wording.Invariant(true));
    }

    private static string English(object value, string style = "") => Wording.Of(value, style, Language.English);

    private static string German(object value, string style = "") => Wording.Of(value, style, Language.German);
}
