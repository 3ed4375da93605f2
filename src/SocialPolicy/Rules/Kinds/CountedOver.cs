using System.Collections.Immutable;

namespace SocialPolicy.Rules;

/// <summary>The channels that a tally goes over, as far as a message names them: how many there are, and the slots of the first.</summary>
/// <param name="Count">The number of channels.</param>
/// <param name="First">The slots of the first, ascending; fewer than there could be where one of them was taken away.</param>
internal sealed record CountedOver(int Count, ImmutableArray<int> First)
{
    /// <summary>How many channels a message names.</summary>
    internal const int Most = 10;

    internal static CountedOver None { get; } = new(0, []);

    /// <summary>Whether there are channels that belong among the first and are not known.</summary>
    internal bool IsShort => First.Length < Math.Min(Count, Most);

    internal CountedOver With(int slot)
    {
        // Where not all are known, others may come before a slot that lies behind the known ones.
        bool isNamed = (Count < Most && !IsShort) || (First.Length > 0 && slot < First[^1]);
        if (!isNamed) return this with { Count = Count + 1 };
        ImmutableArray<int> first = First.Insert(~First.BinarySearch(slot), slot);
        return new(Count + 1, first.Length > Most ? first[..Most] : first);
    }

    internal CountedOver Without(int slot)
    {
        int index = First.BinarySearch(slot);
        return new(Count - 1, index < 0 ? First : First.RemoveAt(index));
    }

    /// <summary>With what is not known of the first.</summary>
    /// <param name="behind">Gives the slots of the channels behind a slot, ascending.</param>
    internal CountedOver Filled(Func<int, IEnumerable<int>> behind) =>
        IsShort ? this with { First = [.. First, .. behind(First.Length > 0 ? First[^1] : -1).Take(Most - First.Length)] } : this;

    /// <summary>The ids of the first, and how many more there are.</summary>
    internal FirstNames NamesIn(Organization organization) =>
        new(First.Select(slot => organization.Channels.Rows[slot]!.Id.Value).ToValueList(), Count - First.Length, "more-channel");
}
