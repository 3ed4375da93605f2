using SocialPolicy.Rules;

namespace SocialPolicy.Tests;

/// <summary>SMP1009 and SMP1012 to SMP1014: the organization as a whole.</summary>
internal static class NaiveOrganization
{
    public static IEnumerable<NaiveFault> MustHaveSponsor(NaiveWorld world)
    {
        Person? sponsor = world.Person(world.Organization.Sponsor);
        bool backs = sponsor is not null && NaivePresence.IsActive(sponsor, world.Today) && NaivePresence.IsLeadership(sponsor);
        if (!backs) yield return NaiveFault.OfOrganization("SMP1009");
    }

    public static IEnumerable<NaiveFault> MustSpreadPostingOver(MustSpreadPostingOver rule, NaiveWorld world, List<Row<Channel>> channels)
    {
        var posters = new List<string>();
        foreach (Row<Channel> channel in channels)
        {
            foreach (Person poster in NaiveChannel.ActivePosters(world, channel.Value)) posters.Add(poster.Id.Value);
        }

        int distinct = posters.Distinct(StringComparer.Ordinal).Count();
        if (channels.Count > 0 && distinct < rule.Min) yield return NaiveFault.OfOrganization("SMP1012");
    }

    public static IEnumerable<NaiveFault> MustRunAtMost(MustRunAtMost rule, List<Row<Channel>> channels)
    {
        if (channels.Count > rule.Max) yield return NaiveFault.OfOrganization("SMP1013");
    }

    public static IEnumerable<NaiveFault> MustRunAtLeast(MustRunAtLeast rule, List<Row<Channel>> channels)
    {
        if (channels.Count < rule.Min) yield return NaiveFault.OfOrganization("SMP1014");
    }
}
