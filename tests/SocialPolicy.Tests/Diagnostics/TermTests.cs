using System.Reflection;
using SocialPolicy.Json;

namespace SocialPolicy.Tests;

public sealed class TermTests
{
    private static readonly string[] Units = ["second", "minute", "hour", "day", "week", "month", "year", "workday"];

    public static TheoryData<string> Words => new(
    [
        .. Names.All<Role>(),
        .. Names.All<Purpose>(),
        .. Names.All<ChannelStatus>(),
        .. Names.All<Disclosure>(),
        .. Names.All<Picture>(),
        .. Names.All<AbsenceKind>(),
        .. Names.All<RemovalReason>(),
        .. Names.All<PublicationKind>(),
        .. Names.All<SubjectKind>(),
        .. Competence.AllWellKnown.Select(competence => competence.Name),
        .. Topic.AllWellKnown.Select(topic => topic.Name),
        .. ConstantsOf(typeof(Expected)),
        .. ConstantsOf(typeof(ExpectedOption)),
        .. ExpectedOf(typeof(ValueNames)),
        "and", "or", "in-working-hours", "absence", "employment", "training", "step", "time-zone", "hours", "severity",
    ]);

    [Theory]
    [MemberData(nameof(Words))]
    public void A_word_of_a_vocabulary_has_an_everyday_word_in_both_languages(string word) =>
        Assert.All(Enum.GetValues<Language>(), language => Assert.False(string.IsNullOrWhiteSpace(Messages.Find($"Term.{word}", language)), word));

    [Fact]
    public void A_word_of_no_vocabulary_stays_as_it_is() => Assert.Equal("pottery", Wording.Of("pottery", "term", Language.German));

    [Fact]
    public void Every_unit_of_time_has_a_singular_and_a_plural() =>
        Assert.All(Units, unit => Assert.All(Enum.GetValues<Language>(), language =>
        {
            Assert.StartsWith("1 ", PeriodWording.Count(1, unit, language), StringComparison.Ordinal);
            Assert.StartsWith("2 ", PeriodWording.Count(2, unit, language), StringComparison.Ordinal);
            Assert.NotEqual(PeriodWording.Count(1, unit, language)[2..], PeriodWording.Count(2, unit, language)[2..]);
        }));

    private static IEnumerable<string> ConstantsOf(Type type) => type
        .GetFields(BindingFlags.Static | BindingFlags.NonPublic)
        .Where(field => field.IsLiteral)
        .Select(field => (string)field.GetRawConstantValue()!);

    private static IEnumerable<string> ExpectedOf(Type type) => type
        .GetFields(BindingFlags.Static | BindingFlags.NonPublic)
        .Select(field => field.GetValue(null)!)
        .Select(table => (string)table.GetType().GetProperty("Expected", BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(table)!);
}
