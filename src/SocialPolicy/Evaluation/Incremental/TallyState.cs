using System.Collections.Immutable;
using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>What a clause has counted over all channels, in a form that gives back what a channel has added.</summary>
/// <param name="Total">The number counted.</param>
/// <param name="People">How many times each person, by slot, has been counted.</param>
internal sealed record TallyState(int Total, ImmutableDictionary<int, int> People)
{
    internal static TallyState Empty { get; } = new(0, ImmutableDictionary<int, int>.Empty);

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

        return new(Total + sign * part.Total, people.ToImmutable());
    }

    internal Tally ToTally() => Tally.Counted(Total, People.Count);
}
