using System.Collections.Immutable;
using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>What a clause has counted over all channels, in a form that gives back what a channel has added.</summary>
/// <param name="Total">The number counted.</param>
/// <param name="People">How many times each person, by slot, has been counted.</param>
/// <param name="Channels">The channels that it has counted over.</param>
internal sealed record TallyState(int Total, ImmutableDictionary<int, int> People, CountedOver Channels)
{
    /// <summary>The state with what a channel adds, or, where the sign is −1, without.</summary>
    internal TallyState With(Tally part, int sign)
    {
        ImmutableDictionary<int, int>.Builder people = People.ToBuilder();
        foreach (int slot in part.Slots)
        {
            int count = people.GetValueOrDefault(slot) + sign;
            if (count == 0) people.Remove(slot);
            else people[slot] = count;
        }

        return this with { Total = Total + sign * part.Total, People = people.ToImmutable() };
    }

    internal Tally ToTally(Organization organization) => Tally.Counted(Total, People.Count, () => Channels.NamesIn(organization));
}
