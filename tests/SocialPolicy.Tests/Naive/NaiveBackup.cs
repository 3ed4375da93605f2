using SocialPolicy.Rules;

namespace SocialPolicy.Tests;

/// <summary>SMP4001, SMP4002 and SMP4004 to SMP4006.</summary>
internal static class NaiveBackup
{
    public static IEnumerable<NaiveFault> MustHaveExperts(MustHaveExperts rule, NaiveWorld world, List<Row<Channel>> channels)
    {
        foreach (Row<Channel> channel in channels)
        {
            if (Experts(world, channel.Value, rule.Competences).Count < rule.Min) yield return NaiveFault.Of("SMP4001", channel);
        }
    }

    public static IEnumerable<NaiveFault> MustHaveDeputies(MustHaveDeputies rule, NaiveWorld world, List<Row<Channel>> channels)
    {
        foreach (Row<Channel> channel in channels)
        {
            List<Person> deputies = NaiveChannel.Active(world, NaiveChannel.Deputies(world, channel.Value));
            int others = deputies.Count(deputy => deputy.Id.Value != channel.Value.Owner?.Value);
            if (others < rule.Min) yield return NaiveFault.Of("SMP4002", channel);
        }
    }

    public static IEnumerable<NaiveFault> MustNotBeIrreplaceable(MustNotBeIrreplaceable rule, NaiveWorld world, List<Row<Channel>> channels)
    {
        // A channel's experts do not depend on the person in question: looked up again for each pair of the two,
        // they would cost minutes in an organization of a few thousand.
        List<Person> alone = [];
        foreach (Row<Channel> channel in channels)
        {
            List<Person> experts = Experts(world, channel.Value, rule.Competences);
            if (experts.Count == 1) alone.Add(experts[0]);
        }

        foreach (Row<Person> person in world.People)
        {
            if (alone.Count(expert => expert.Id.Value == person.Value.Id.Value) > rule.Max) yield return NaiveFault.Of("SMP4004", person);
        }
    }

    public static IEnumerable<NaiveFault> MustDocumentStrategy(MustDocumentStrategy rule, NaiveWorld world, List<Row<Channel>> channels)
    {
        foreach (Row<Channel> channel in channels)
        {
            ReviewedDocument? strategy = channel.Value.Strategy;
            bool documented = strategy is not null && !string.IsNullOrWhiteSpace(strategy.Document);
            bool reviewed = strategy?.Reviewed is { } date && date <= world.Today && NaiveTime.Plus(date, rule.MaxAge) >= world.Today;
            if (!documented || !reviewed) yield return NaiveFault.Of("SMP4005", channel);
        }
    }

    public static IEnumerable<NaiveFault> MustStandInForAtMost(MustStandInForAtMost rule, NaiveWorld world, List<Row<Channel>> channels)
    {
        foreach (Row<Person> person in world.People)
        {
            int standsInFor = channels.Count(channel => channel.Value.Deputies.Any(deputy => deputy.Value == person.Value.Id.Value));
            bool active = NaivePresence.IsActive(person.Value, world.Today);
            if (active && standsInFor > rule.Max) yield return NaiveFault.Of("SMP4006", person);
        }
    }

    private static List<Person> Experts(NaiveWorld world, Channel channel, Competences competences) =>
        [.. NaiveChannel.Active(world, NaiveChannel.Team(world, channel)).Where(person => NaivePresence.KnowsAll(person, competences))];
}
