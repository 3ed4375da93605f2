using CsCheck;
using SocialPolicy.Rules;

namespace SocialPolicy.Tests;

/// <summary>Every rule that the naive evaluator knows, with options of its own.</summary>
internal static class RandomRules
{
    private static readonly Gen<int> AtMost = Gen.Int[0, 3];

    private static readonly Gen<int> AtLeast = Gen.Int[1, 3];

    private static readonly Gen<Competences> Competences = Gens.Competence.Array[1, 2].Select(items => SocialPolicy.Competences.Of([.. items]));

    private static readonly Gen<MustBeTrained> Trained = Gen.Select(
        Gens.Training, Gens.Days, (training, validFor) => new MustBeTrained(training) { ValidFor = validFor });

    /// <summary>Rules that select channels.</summary>
    public static Gen<Rule> AboutChannels { get; } = Gen.OneOf(
        As(Gen.Const(new MustHaveOwner())),
        As(Gens.Roles.Select(roles => new MustBeOwnedBy(roles))),
        As(Gens.Roles.Select(roles => new MayBeOperatedBy(roles))),
        As(Gen.Const(new TraineesNeedMentor())),
        As(AtMost.Select(max => new MustHaveAtMostOperators(max))),
        As(AtMost.Select(max => new MustOwnAtMost(max))),
        As(Gen.Const(new OwnerMustDecide())),
        As(Gen.Const(new AgencyNeedsSteward())),
        As(Gens.Days.Select(every => new LeadershipMustPostEvery(every))),
        As(AtLeast.Select(min => new MustSpreadPostingOver { Min = min })),
        As(AtMost.Select(max => new MustRunAtMost(max))),
        As(AtLeast.Select(min => new MustRunAtLeast { Min = min })),
        As(Gen.Const(new MustDiscloseDelegation())),
        As(Gen.Const(new PostsMustBeDisclosed())),
        As(Gen.Const(new MustShowPortrait())),
        As(Gen.Const(new RepliesMustBeDisclosed())),
        As(Gen.Const(new MustHaveImprint())),
        As(Gen.Select(Gens.Days, Gens.Roles, (every, roles) => new MustReport(every) { Roles = roles })),
        As(Gen.Select(Gens.Days, Gens.Days, (every, lookback) => new MustHaveNoReportGap(every) { Lookback = lookback })),
        As(Gens.Roles.Select(roles => new ReportsMustGoTo(roles))),
        As(Gen.OneOfConst("reach", "likes").List(0, 2).Select(kpis => new MustMeasure { Kpis = kpis })),
        As(Gen.Const(new MustHaveResources())),
        As(Gen.Select(AtLeast, Competences, (min, competences) => new MustHaveExperts { Min = min, Competences = competences })),
        As(AtLeast.Select(min => new MustHaveDeputies { Min = min })),
        As(Gen.Select(Gens.Days, Gen.Bool, (horizon, everyDay) => new MustBeCovered { Horizon = horizon, EveryDay = everyDay })),
        As(Gen.Select(Gen.Int[0, 2], Competences, (max, competences) => new MustNotBeIrreplaceable { Max = max, Competences = competences })),
        As(Gens.Days.Select(maxAge => new MustDocumentStrategy { MaxAge = maxAge })),
        As(AtMost.Select(max => new MustStandInForAtMost { Max = max })),
        As(Gens.Limit.Select(limit => new MustAnswerWithin(limit))),
        As(Gen.Select(Gens.Topics, Gens.Roles, (topics, roles) => new MustBeAnsweredBy { Topics = topics, Roles = roles })),
        As(Gen.Select(Gens.Topics, Gens.Limit, (topics, limit) => new MustBeForwardedWithin(limit) { Topics = topics })),
        As(Gen.Const(new CriticismMustStay())),
        As(Gen.Const(new PromotionsMustBeApproved())),
        As(Gen.Const(new RemovalsMustBeExplained())),
        As(Gens.Limit.Select(limit => new MustPromiseAnswerWithin(limit))),
        As(Gens.Durations.Select(duration => new MustApproveWithin { Duration = duration })),
        As(Competences.Select(competences => new OwnerMustKnow(competences))),
        As(Gen.Frequency((4, Competences), (1, Gen.Const(SocialPolicy.Competences.AllWellKnown))).Select(all => new TeamMustKnow { Competences = all })),
        As(Trained),
        As(AtLeast.Select(min => new MustHaveAdministrators { Min = min })),
        As(Gen.Const(new LeaversMustLoseAccess())),
        As(Gen.Const(new MustUseTwoFactor())),
        As(Gens.Days.Select(period => new MustNotLieDormant { Period = period })),
        As(Gens.Days.Select(maxAge => new MustReviewAccess { MaxAge = maxAge })),
        As(Gen.Const(new MustBeListed())));

    /// <summary>Rules that can be narrowed by the organization's size only.</summary>
    public static Gen<Rule> AboutTheOrganization { get; } = Gen.OneOf(
        As(Gen.Const(new MustHaveSponsor())),
        As(Gen.Select(Gens.PublicationKind, Gens.Step.List(1, 4), (kind, steps) => new MustFollow(kind, steps.Distinct().ToValueList()))),
        As(Gen.Select(Gens.PublicationKind, Gens.Step, Gens.Roles, Gens.Step.List(1, 2), (kind, step, roles, gates) =>
            new MustBeApproved(kind) { Step = step, Roles = roles, Gates = gates })),
        As(Gen.Select(Gens.PublicationKind, Gens.Roles, (kind, roles) => new MustBeApproved(kind) { Roles = roles })),
        As(Gens.Days.Select(maxAge => new MustHaveCrisisPlan { MaxAge = maxAge })),
        As(Gen.Select(Gens.PublicationKind, Gens.Platform.List(1, 3), Gens.Durations, Gens.Step, (kind, platforms, within, step) =>
            new MustBeAnnouncedOn(kind, platforms) { Within = within, Step = step })),
        As(Gen.Const(new MustNameContact())),
        As(Trained.Select(rule => rule with { Everyone = true })));

    private static Gen<Rule> As<T>(Gen<T> gen) where T : Rule => gen.Select(rule => (Rule)rule);
}
