using SocialPolicy.Rules;

namespace SocialPolicy.Tests;

public sealed class DiagnosticTextTests
{
    private static readonly Diagnostic Overdue = new(Descriptors.SMP3002, new Subject(SubjectKind.Channel, "facebook-main"))
    {
        Severity = Severity.Error,
        Location = new SourceLocation("muster.json", 41, 7, "$.channels[0]"),
        Properties = [new("every", Every.Week), new("last", new DateOnly(2026, 11, 2))],
    };

    [Fact]
    public void A_diagnostic_reads_like_one_of_a_compiler() => Assert.Equal(
        "muster.json(41,7): error SMP3002: Channel 'facebook-main' has had no report since 2026-11-02; one is due every week",
        Overdue.ToString());

    [Fact]
    public void Its_message_is_german_when_german_is_asked_for() => Assert.Equal(
        "muster.json(41,7): error SMP3002: Zu Kanal 'facebook-main' liegt seit 02.11.2026 kein Bericht vor; er ist wöchentlich fällig",
        Overdue.ToString(Language.German));

    [Fact]
    public void Without_a_place_it_begins_with_the_severity() => Assert.StartsWith(
        "warning SMP3002: Channel",
        (Overdue with { Location = SourceLocation.None, Severity = Severity.Warning }).ToString(),
        StringComparison.Ordinal);

    [Fact]
    public void A_message_of_its_own_takes_the_place_of_the_descriptors() => Assert.Equal(
        "Channel 'facebook-main' has never had a report; one is due every week",
        (Overdue with { OwnMessage = LocalizableText.OfKey("SMP3002.never") }).GetMessage(Language.English));

    [Theory]
    [InlineData(true, true, "Channel 'x-main' has nobody to cover it from 2026-12-23 to 2026-12-30")]
    [InlineData(true, false, "Channel 'x-main' has nobody to cover it from 2026-12-23 on")]
    [InlineData(false, true, "Channel 'x-main' has nobody to cover it until 2026-12-30")]
    [InlineData(false, false, "Channel 'x-main' has nobody to cover it")]
    public void A_gap_names_the_ends_that_it_has(bool from, bool to, string expected)
    {
        var uncovered = new Diagnostic(Descriptors.SMP4003, new Subject(SubjectKind.Channel, "x-main"))
        {
            Gap = new DateRange(from ? new DateOnly(2026, 12, 23) : null, to ? new DateOnly(2026, 12, 30) : null),
        };
        Assert.Equal(expected, uncovered.GetMessage(Language.English));
    }

    [Fact]
    public void A_property_has_the_same_text_for_programs_in_every_language() =>
        Assert.Equal(["every = P1W", "last = 2026-11-02"], Overdue.Properties.Select(property => property.ToString()));

    [Fact]
    public void A_reference_that_does_not_resolve_is_said_in_everyday_words()
    {
        var fault = new InputFault(
            "SMP0002",
            new Subject(SubjectKind.Channel, "x-main"),
            0,
            SourceLocation.None,
            [("property", "owner"), ("kind", "person"), ("id", "ana")],
            [new Subject(SubjectKind.Person, "ana")]);
        Assert.Equal(
            "warning SMP0002: 'owner' names the person 'ana', which does not exist; add it or correct the id",
            InputDiagnostics.Of(fault).ToString());
    }
}
