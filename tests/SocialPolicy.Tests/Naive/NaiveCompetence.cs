using SocialPolicy.Rules;

namespace SocialPolicy.Tests;

/// <summary>SMP6001 to SMP6004.</summary>
internal static class NaiveCompetence
{
    public static IEnumerable<NaiveFault> OwnerMustKnow(OwnerMustKnow rule, NaiveWorld world, List<Row<Channel>> channels)
    {
        foreach (Row<Channel> channel in channels)
        {
            Person? owner = NaiveChannel.ActiveOwner(world, channel.Value);
            if (owner is not null && !NaivePresence.KnowsAll(owner, rule.Competences)) yield return NaiveFault.Of("SMP6001", channel);
        }
    }

    public static IEnumerable<NaiveFault> TeamMustKnow(TeamMustKnow rule, NaiveWorld world, List<Row<Channel>> channels)
    {
        foreach (Row<Channel> channel in channels)
        {
            List<Person> team = NaiveChannel.Active(world, NaiveChannel.Team(world, channel.Value));
            bool known = rule.Competences.Items.All(asked => team.Exists(person => person.Competences.Any(own => own.Name == asked.Name)));
            if (!known) yield return NaiveFault.Of("SMP6002", channel);
        }
    }

    public static IEnumerable<NaiveFault> MustBeTrained(MustBeTrained rule, NaiveWorld world, List<Row<Channel>> channels, bool applies)
    {
        if (!applies) yield break;
        foreach (Row<Person> person in world.People)
        {
            bool asked = rule.Everyone || channels.Exists(channel => NaiveChannel.Team(world, channel.Value).Contains(person.Value));
            bool trained = person.Value.Trainings.Any(training =>
                training.Name == rule.Training
                && training.Completed >= NaiveTime.Minus(world.Today, rule.ValidFor)
                && training.Completed <= world.Today);
            if (asked && NaivePresence.IsActive(person.Value, world.Today) && !trained) yield return NaiveFault.Of("SMP6003", person);
        }
    }

    public static IEnumerable<NaiveFault> MustNameContact(NaiveWorld world)
    {
        foreach (Row<Unit> unit in world.Units)
        {
            Person? contact = world.Person(unit.Value.Contact);
            Person? deputy = world.Person(unit.Value.ContactDeputy);
            bool active = contact is not null && NaivePresence.IsActive(contact, world.Today);
            bool reached = new[] { contact, deputy }.Any(person => person is not null && NaivePresence.IsPresent(person, world.Today));
            if (!active || !reached) yield return NaiveFault.Of("SMP6004", unit);
        }
    }
}
