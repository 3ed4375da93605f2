using System.Collections.Immutable;
using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>Looks at every subject of an organization once, in order to be able to look at few of them from then on.</summary>
internal static class StandingBuilder
{
    /// <summary>The kinds of subjects that may be at fault, in their order.</summary>
    private static readonly SubjectKind[] Kinds = [SubjectKind.Organization, .. EntityTables.Kinds];

    internal static Standing Of(CompiledPolicy policy, WholeGround ground)
    {
        Organization organization = ground.Organization;
        var nearby = new NearbyGround(
            policy,
            new ChannelSelections(policy),
            organization,
            ground.Calendar,
            ground.Clock.Instant,
            Referrers.Of(organization),
            new RememberedPeople(organization.People.Rows.Count),
            new EarlierFacts(ground.Moment.Facts, organization),
            ground.Zones);
        var assessment = new Assessment(nearby);
        long[] subjects = new long[policy.Clauses.Length];
        StateTree[] states = [.. Kinds.Select(kind => StateTree.From(StatesOf(kind, organization, assessment, subjects)))];
        return new()
        {
            Ground = nearby,
            States = states,
            ChannelsAskForPeopleOfEvidence = assessment.ChannelsAskForPeopleOfEvidence,
            Tallies = TalliesOf(policy, organization, assessment, subjects),
            Subjects = subjects,
            ActivePeople = ActivePeople.CountIn(organization, ground.Clock.Date),
        };
    }

    private static IEnumerable<(int, SubjectState?, long)> StatesOf(
        SubjectKind kind, Organization organization, Assessment assessment, long[] subjects)
    {
        int count = kind == SubjectKind.Organization ? 1 : EntityTables.Of(organization, kind).SlotCount;
        for (int slot = 0; slot < count; slot++)
        {
            var subject = new EntitySlot(kind, slot);
            assessment.Count(subject, subjects, sign: 1);
            (SubjectState? state, long turn) = assessment.Of(subject);
            yield return (slot, state, turn);
        }
    }

    private static TallyState?[] TalliesOf(CompiledPolicy policy, Organization organization, Assessment assessment, long[] subjects)
    {
        var tallies = new TallyState?[policy.Clauses.Length];
        foreach (CompiledClause clause in policy.Clauses)
        {
            if (!clause.Runs || clause.Rule is not ChannelTallyRule) continue;
            subjects[clause.Ordinal] = 1;
            tallies[clause.Ordinal] = Count(clause, organization, assessment);
        }

        return tallies;
    }

    private static TallyState Count(CompiledClause clause, Organization organization, Assessment assessment)
    {
        int total = 0;
        var people = ImmutableDictionary.CreateBuilder<int, int>();
        for (int slot = 0; slot < organization.Channels.Rows.Count; slot++)
        {
            if (assessment.Tally(clause, slot) is not { } part) continue;
            total += part.Total;
            foreach (int person in part.Slots) people[person] = people.GetValueOrDefault(person) + 1;
        }

        return new(total, people.ToImmutable());
    }
}
