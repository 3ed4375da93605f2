using CsCheck;
using SocialPolicy.Rules;

namespace SocialPolicy.Tests;

/// <summary>Histories: a policy with rules of the library and of others, an organization, and what becomes of it.</summary>
internal static class RandomHistories
{
    /// <summary>Clauses by the organization's size, so that people who come and go open and close them, and about the organization.</summary>
    private static readonly Gen<Clause> BySize = Gen.Frequency(
        (2, RandomPolicies.Clause(RandomRules.AboutChannels, Gen.Select(Gen.Bool, Gen.Int[0, 4], Sized))),
        (1, RandomPolicies.Clause(RandomRules.AboutTheOrganization, RandomSelections.BySize)));

    private static readonly Gen<Policy> Policies = Gen.Select(
        RandomPolicies.All,
        RandomPolicies.All,
        Gen.Frequency((2, Gen.Const<Clause[]>([])), (1, BySize.Array[1, 1])),
        Gen.Frequency((1, Gen.Const<Clause[]>([])), (1, RandomOwnRules.Clauses.Array[1, 2])),
        (policy, more, bySize, own) => RandomPolicies.Make(
            [.. policy.OwnClauses, .. more.OwnClauses, .. bySize, .. own], policy.Includes.SelectMany(inclusion => inclusion.Clauses), policy.Severities));

    public static Gen<RandomHistory> Any { get; } = Gen.OneOf([.. RandomMoment.All.Select(moment => Around(moment, Gen.Const(1), 7))]);

    /// <summary>Histories of organizations that are large enough for the work to be divided.</summary>
    public static Gen<RandomHistory> Large { get; } = Gen.OneOf([.. RandomMoment.All.Select(moment =>
        Around(moment, Gen.Int[140, 160], 6).Where(history => history.Start.Organization.Channels.Count > 1100))]);

    private static Gen<RandomHistory> Around(RandomMoment moment, Gen<int> copies, int steps)
    {
        // Steps are made once for each moment, and not again for each history.
        Gen<PlannedStep> step = RandomSteps.Around(moment);
        return Gen.Select(
            Policies, RandomOrganizations.Around(moment), copies, Gen.Int[1, 3], step.Array[1, steps],
            (policy, organization, times, threads, planned) => new RandomHistory(
                Enlarged.To(new RandomCase(policy, organization, moment.Now), times), threads, planned.ToValueList()));
    }

    private static Selection Sized(bool most, int people) =>
        new() { Size = most ? OrganizationSize.AtMost(people) : OrganizationSize.MoreThan(people) };
}
