using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

/// <summary>A policy as one writes it, over an organization in which each sentence finds one fault.</summary>
public class ExamplePolicyTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 15, 0, TimeSpan.FromHours(1));

    private static readonly Policy Muster = Policy.Define("Muster GmbH")
        .With(
            On(Platform.LinkedIn, Platform.Xing).MustBeOwnedBy(Role.Owner, Role.Executive)
                .Because("B2B contacts are the owner's own work"),
            On(Platform.Facebook).MustReport(Every.Week, to: Roles.Leadership),
            On(Platform.X).Except(For(Purpose.Apprentice)).MustDiscloseDelegation().WithSeverity(Severity.Error),
            EveryChannel.MustBeCovered(Period.Days(90)),
            People.On(Platform.X).MustOwnAtMost(3))
        .Build();

    private static readonly Organization Company = new()
    {
        People =
        [
            new() { Id = "anna", Role = Role.Owner },
            new() { Id = "ben", Absences = [new(new(2026, 12, 21), new(2026, 12, 31))] },
        ],
        Channels =
        [
            new() { Id = "linkedin-main", Platform = Platform.LinkedIn, Owner = "anna" },
            new() { Id = "xing-main", Platform = Platform.Xing, Owner = "ben", Deputies = ["anna"] },
            new() { Id = "facebook-main", Platform = Platform.Facebook, Owner = "anna", Operators = ["ben"], Reporting = new(Every.Week, "anna") },
            new() { Id = "facebook-anna", Platform = Platform.Facebook, Owner = "anna" },
            new() { Id = "x-main", Platform = Platform.X, Owner = "ben", SpeaksFor = "anna", Deputies = ["anna"] },
            new() { Id = "x-apprentice", Platform = Platform.X, Owner = "ben", SpeaksFor = "anna", Purpose = Purpose.Apprentice, Deputies = ["anna"] },
            new() { Id = "x-3", Platform = Platform.X, Owner = "ben", Deputies = ["anna"] },
            new() { Id = "x-4", Platform = Platform.X, Owner = "ben" },
        ],
        Reports = [new() { Channel = "facebook-main", Date = new(2026, 11, 15), By = "ben", To = "anna" }],
    };

    [Fact]
    public void The_policy_finds_what_its_sentences_mean() =>
        Assert.Equal(
            """
            person:ben SMP1007 mustOwnAtMost
            channel:xing-main SMP1003 mustBeOwnedBy
            channel:facebook-main SMP3002 mustReport
            channel:x-main SMP2001 mustDiscloseDelegation
            channel:x-4 SMP4003 mustBeCovered
            """,
            string.Join('\n', Muster.Evaluate(Company, Now).Diagnostics
                .Select(diagnostic => $"{diagnostic.Subject} {diagnostic.Id} {diagnostic.Clauses[0]}")));

    [Fact]
    public void A_diagnostic_repeats_the_reason_of_its_sentence() =>
        Assert.Equal(
            "B2B contacts are the owner's own work",
            Muster.Evaluate(Company, Now).Diagnostics.Single(diagnostic => diagnostic.Id == "SMP1003").Because);
}
