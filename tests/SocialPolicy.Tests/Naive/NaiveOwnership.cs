using SocialPolicy.Rules;

namespace SocialPolicy.Tests;

/// <summary>SMP1001 to SMP1008, SMP1010 and SMP1011, over the selected running channels.</summary>
internal static class NaiveOwnership
{
    public static IEnumerable<NaiveFault> MustHaveOwner(NaiveWorld world, List<Row<Channel>> channels)
    {
        foreach (Row<Channel> channel in channels)
        {
            Person? owner = world.Person(channel.Value.Owner);
            if (owner is null) yield return NaiveFault.Of("SMP1001", channel);
            else if (!NaivePresence.IsActive(owner, world.Today)) yield return NaiveFault.Of("SMP1002", channel);
        }
    }

    public static IEnumerable<NaiveFault> MustBeOwnedBy(MustBeOwnedBy rule, NaiveWorld world, List<Row<Channel>> channels)
    {
        foreach (Row<Channel> channel in channels)
        {
            Person? owner = NaiveChannel.ActiveOwner(world, channel.Value);
            if (owner is null || !rule.Roles.Contains(owner.Role)) yield return NaiveFault.Of("SMP1003", channel);
        }
    }

    public static IEnumerable<NaiveFault> MayBeOperatedBy(MayBeOperatedBy rule, NaiveWorld world, List<Row<Channel>> channels)
    {
        foreach (Row<Channel> channel in channels)
        {
            foreach (Person poster in NaiveChannel.ActivePosters(world, channel.Value))
            {
                if (!rule.Roles.Contains(poster.Role)) yield return NaiveFault.Of("SMP1004", channel).WithPerson(poster);
            }
        }
    }

    public static IEnumerable<NaiveFault> TraineesNeedMentor(NaiveWorld world, List<Row<Channel>> channels)
    {
        foreach (Row<Channel> channel in channels)
        {
            List<Person> posters = NaiveChannel.ActivePosters(world, channel.Value);
            Person? owner = NaiveChannel.ActiveOwner(world, channel.Value);
            bool mentored = owner is not null && !NaivePresence.IsTrainee(owner);
            if (posters.Count > 0 && posters.All(NaivePresence.IsTrainee) && !mentored) yield return NaiveFault.Of("SMP1005", channel);
        }
    }

    public static IEnumerable<NaiveFault> MustHaveAtMostOperators(MustHaveAtMostOperators rule, NaiveWorld world, List<Row<Channel>> channels)
    {
        foreach (Row<Channel> channel in channels)
        {
            List<Person> operators = NaiveChannel.Active(world, NaiveChannel.Operators(world, channel.Value));
            if (operators.Count > rule.Max) yield return NaiveFault.Of("SMP1006", channel);
        }
    }

    public static IEnumerable<NaiveFault> MustOwnAtMost(MustOwnAtMost rule, NaiveWorld world, List<Row<Channel>> channels)
    {
        foreach (Row<Person> person in world.People)
        {
            int owned = channels.Count(channel => channel.Value.Owner?.Value == person.Value.Id.Value);
            if (NaivePresence.IsActive(person.Value, world.Today) && owned > rule.Max) yield return NaiveFault.Of("SMP1007", person);
        }
    }

    public static IEnumerable<NaiveFault> OwnerMustDecide(NaiveWorld world, List<Row<Channel>> channels)
    {
        foreach (Row<Channel> channel in channels)
        {
            Person? owner = NaiveChannel.ActiveOwner(world, channel.Value);
            bool leads = owner is not null && NaivePresence.IsLeadership(owner);
            if (!channel.Value.OwnerDecides && !leads) yield return NaiveFault.Of("SMP1008", channel);
        }
    }

    public static IEnumerable<NaiveFault> AgencyNeedsSteward(NaiveWorld world, List<Row<Channel>> channels)
    {
        foreach (Row<Channel> channel in channels)
        {
            List<Person> operators = NaiveChannel.Active(world, NaiveChannel.Operators(world, channel.Value));
            Person? owner = NaiveChannel.ActiveOwner(world, channel.Value);
            bool steward = owner is not null && owner.Role != Role.Contractor;
            if (operators.Any(person => person.Role == Role.Contractor) && !steward) yield return NaiveFault.Of("SMP1010", channel);
        }
    }

    public static IEnumerable<NaiveFault> LeadershipMustPostEvery(LeadershipMustPostEvery rule, NaiveWorld world, List<Row<Channel>> channels)
    {
        DateTimeOffset start = world.Time.NowMinus(rule.Every);
        foreach (Row<Channel> channel in channels)
        {
            if (channel.Value.Since > NaiveTime.Minus(world.Today, rule.Every)) continue;
            bool posted = false;
            foreach (Row<Post> post in world.Posts)
            {
                if (post.Value.Channel.Value != channel.Value.Id.Value) continue;
                Person? author = world.Person(post.Value.Author);
                bool inTime = start < post.Value.At && post.Value.At <= world.Time.Now;
                posted |= inTime && author is not null && NaivePresence.IsLeadership(author);
            }

            if (!posted) yield return NaiveFault.Of("SMP1011", channel);
        }
    }
}
