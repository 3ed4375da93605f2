using SocialPolicy.Rules;
using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class OptionTests
{
    private static readonly Period DayAndHour = Period.Days(1) + Period.Hours(1);

    public static TheoryData<string, Clause> PeriodsWithATimePart { get; } = new()
    {
        { "every", EveryChannel.MustReport(Period.Hours(24)) },
        { "every", EveryChannel.MustReport(DayAndHour) },
        { "every", EveryChannel.MustHaveNoReportGap(DayAndHour) },
        { "lookback", EveryChannel.MustHaveNoReportGap(Every.Week, DayAndHour) },
        { "every", EveryChannel.LeadershipMustPostEvery(DayAndHour) },
        { "horizon", EveryChannel.MustBeCovered(DayAndHour) },
        { "maxAge", EveryChannel.MustDocumentStrategy(DayAndHour) },
        { "maxAge", TheOrganization.MustHaveCrisisPlan(DayAndHour) },
        { "validFor", People.MustBeTrained("guideline", DayAndHour) },
        { "period", EveryChannel.MustNotLieDormant(DayAndHour) },
        { "maxAge", EveryChannel.MustReviewAccess(DayAndHour) },
    };

    public static TheoryData<string, Clause, Clause> Numbers { get; } = new()
    {
        { "max", EveryChannel.MustHaveAtMostOperators(-1), EveryChannel.MustHaveAtMostOperators(0) },
        { "max", People.MustOwnAtMost(-1), People.MustOwnAtMost(0) },
        { "min", TheOrganization.MustSpreadPostingOver(0), TheOrganization.MustSpreadPostingOver(1) },
        { "max", TheOrganization.MustRunAtMost(-1), TheOrganization.MustRunAtMost(0) },
        { "min", TheOrganization.MustRunAtLeast(0), TheOrganization.MustRunAtLeast(1) },
        { "min", EveryChannel.MustHaveExperts(0), EveryChannel.MustHaveExperts(1) },
        { "min", EveryChannel.MustHaveDeputies(0), EveryChannel.MustHaveDeputies(1) },
        { "min", EveryChannel.MustHaveAdministrators(0), EveryChannel.MustHaveAdministrators(1) },
        { "max", People.MustNotBeIrreplaceable(-1), People.MustNotBeIrreplaceable(0) },
        { "max", People.MustStandInForAtMost(-1), People.MustStandInForAtMost(0) },
    };

    public static TheoryData<string, Clause> Publications { get; } = new()
    {
        { "'kind' has a value that does not exist", Grammar.Publications((PublicationKind)7).MustFollow("drafted") },
        { "'kind' has a value that does not exist", Grammar.Publications((PublicationKind)7).MustBeApproved() },
        { "'kind' has a value that does not exist", Grammar.Publications((PublicationKind)7).MustBeAnnouncedOn(Platform.X) },
        { "'steps' must not hold a blank text", Releases.MustFollow("drafted", " ") },
        { "'steps' must name each step once", Releases.MustFollow("drafted", "approved", "drafted") },
        { "'steps' must hold a text", Releases.Must(new MustFollow(PublicationKind.PressRelease, [])) },
        { "'roles' must name a role", Releases.MustBeApproved(by: default(Roles)) },
        { "'step' must hold a text", Releases.MustBeApproved(step: "") },
        { "'gates' must hold a text", Releases.MustBeApproved(before: []) },
        { "'gates' must not hold a blank text", Releases.MustBeApproved(before: [""]) },
        { "'platforms' must name a platform", Releases.MustBeAnnouncedOn([]) },
        { "'platforms' must name a platform", Releases.MustBeAnnouncedOn(default(Platform)) },
        { "'within' must be a period", Releases.MustBeAnnouncedOn([Platform.X], within: default(Period)) },
        { "'step' must hold a text", Releases.MustBeAnnouncedOn([Platform.X], step: " ") },
    };

    private static SelectedPublications Releases => Grammar.Publications(PublicationKind.PressRelease);

    [Theory]
    [MemberData(nameof(PeriodsWithATimePart))]
    public void A_period_for_dates_has_no_time_part(string option, Clause clause) =>
        Assert.Contains($"'{option}' counts days", Faults.OfSentence(clause).ToString(), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_number_has_a_least_value(string option, Clause tooSmall, Clause least)
    {
        Assert.Contains($"'{option}' must be ", Faults.OfSentence(tooSmall).ToString(), StringComparison.Ordinal);
        Assert.True(Policy.Define("p").With(least).TryBuild(out _, out _));
    }

    [Theory]
    [MemberData(nameof(Publications))]
    public void An_option_of_a_sentence_about_publications_makes_sense(string fault, Clause clause) =>
        Assert.Contains(fault, Faults.OfSentence(clause).ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public void An_organization_size_is_not_negative(int people)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => OrganizationSize.AtMost(people));
        Assert.Throws<ArgumentOutOfRangeException>(() => OrganizationSize.MoreThan(people));
    }
}
