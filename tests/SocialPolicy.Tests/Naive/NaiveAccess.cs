using SocialPolicy.Rules;

namespace SocialPolicy.Tests;

/// <summary>SMP9001 to SMP9006.</summary>
internal static class NaiveAccess
{
    public static IEnumerable<NaiveFault> MustHaveAdministrators(MustHaveAdministrators rule, NaiveWorld world, List<Row<Channel>> channels)
    {
        foreach (Row<Channel> channel in channels)
        {
            List<Person> administrators = NaiveChannel.Active(world, NaiveChannel.Access(world, channel.Value));
            if (administrators.Count < rule.Min) yield return NaiveFault.Of("SMP9001", channel);
        }
    }

    public static IEnumerable<NaiveFault> LeaversMustLoseAccess(NaiveWorld world, List<Row<Channel>> notRetired)
    {
        foreach (Row<Channel> channel in notRetired)
        {
            ValueList<PersonId> named = [.. channel.Value.Access, .. channel.Value.Operators, .. channel.Value.Deputies];
            foreach (Person person in world.Resolve(named.Select(id => (PersonId?)id)))
            {
                if (NaivePresence.HasLeft(person, world.Today)) yield return NaiveFault.Of("SMP9002", channel).WithPerson(person);
            }
        }
    }

    public static IEnumerable<NaiveFault> MustUseTwoFactor(List<Row<Channel>> channels) =>
        channels.Where(channel => !channel.Value.TwoFactor).Select(channel => NaiveFault.Of("SMP9003", channel));

    public static IEnumerable<NaiveFault> MustNotLieDormant(MustNotLieDormant rule, NaiveWorld world, List<Row<Channel>> channels)
    {
        DateOnly limit = NaiveTime.Minus(world.Today, rule.Period);
        foreach (Row<Channel> channel in channels)
        {
            List<DateOnly> dates = [.. world.Posts
                .Where(post => post.Value.Channel.Value == channel.Value.Id.Value)
                .Select(post => world.Time.LocalDate(post.Value.At))];
            if (channel.Value.Since is { } since) dates.Add(since);
            if (dates.Count > 0 && dates.TrueForAll(date => date <= limit)) yield return NaiveFault.Of("SMP9004", channel);
        }
    }

    public static IEnumerable<NaiveFault> MustReviewAccess(MustReviewAccess rule, NaiveWorld world, List<Row<Channel>> channels)
    {
        foreach (Row<Channel> channel in channels)
        {
            DateOnly? reviewed = channel.Value.AccessReviewed;
            bool holds = reviewed is { } date && date <= world.Today && NaiveTime.Plus(date, rule.MaxAge) >= world.Today;
            if (!holds) yield return NaiveFault.Of("SMP9005", channel);
        }
    }

    public static IEnumerable<NaiveFault> MustBeListed(List<Row<Channel>> channels) =>
        channels.Where(channel => !channel.Value.Listed).Select(channel => NaiveFault.Of("SMP9006", channel));
}
