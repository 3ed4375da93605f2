using System.Collections.Immutable;
using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>Counts what channels add, one after the other, in a form that an edit can take back.</summary>
internal sealed class TallyBuilder
{
    private readonly ImmutableDictionary<int, int>.Builder _people = ImmutableDictionary.CreateBuilder<int, int>();
    private readonly CountedOverBuilder _channels = new();
    private int _total;

    internal void Add(int channel, Tally part)
    {
        _channels.Add(channel);
        _total += part.Total;
        foreach (int slot in part.Slots) _people[slot] = _people.GetValueOrDefault(slot) + 1;
    }

    internal TallyState ToState() => new(_total, _people.ToImmutable(), _channels.ToCountedOver());
}
