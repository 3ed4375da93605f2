using System.Numerics;

namespace SocialPolicy.Rules;

/// <summary>What a rule counts over channels: a number, and distinct people.</summary>
/// <remarks>Not safe for use by several threads at once; an evaluation gives each its own and adds them up.</remarks>
public sealed class Tally
{
    private readonly ulong[] _people;
    private readonly HashSet<int>? _few;
    private int _counted;
    private Func<FirstNames>? _channels;
    private bool _isClosed;

    /// <summary>For channels of an organization of so many people.</summary>
    internal Tally(int people) => _people = new ulong[(people + 63) / 64];

    private Tally(HashSet<int>? few) => (_people, _few) = ([], few);

    /// <summary>The number that was counted.</summary>
    public int Total { get; private set; }

    /// <summary>The number of distinct people who were counted.</summary>
    public int People => _counted + (_few?.Count ?? _people.Sum(bits => BitOperations.PopCount(bits)));

    /// <summary>The slots of the people, of a tally for one channel.</summary>
    internal IReadOnlyCollection<int> Slots => _few ?? [];

    /// <summary>For one channel.</summary>
    internal static Tally OfOne() => new(few: []);

    /// <summary>What has been counted elsewhere.</summary>
    /// <param name="total">The number.</param>
    /// <param name="people">The number of distinct people.</param>
    /// <param name="channels">Names the channels that were counted over, when somebody reads of them.</param>
    internal static Tally Counted(int total, int people, Func<FirstNames> channels)
    {
        var tally = new Tally(few: null) { Total = total, _counted = people };
        tally.Close(channels);
        return tally;
    }

    /// <summary>Counts one.</summary>
    /// <exception cref="InvalidOperationException">Counting is over: the tally is being checked.</exception>
    public void Add()
    {
        ThrowIfClosed();
        Total++;
    }

    /// <summary>Counts a person, who counts once however often they are added. Nobody is not counted.</summary>
    /// <param name="person">The person.</param>
    /// <exception cref="InvalidOperationException">Counting is over: the tally is being checked.</exception>
    public void Add(ActorView person)
    {
        ThrowIfClosed();
        if (!person.Exists) return;
        if (_few is not null) _few.Add(person.Slot);
        else _people[person.Slot / 64] |= 1ul << person.Slot % 64;
    }

    /// <summary>Counts those of some people who are active, each as by <see cref="Add(ActorView)"/>.</summary>
    /// <param name="people">The people.</param>
    /// <exception cref="InvalidOperationException">Counting is over: the tally is being checked.</exception>
    public void AddActive(ActorsView people)
    {
        ThrowIfClosed();
        if (_few is null)
        {
            people.MarkActive(_people);
            return;
        }

        foreach (ActorView person in people)
        {
            if (person.IsActive) _few.Add(person.Slot);
        }
    }

    internal void Add(Tally other)
    {
        Total += other.Total;
        for (int i = 0; i < _people.Length; i++) _people[i] |= other._people[i];
    }

    /// <summary>Ends counting, so that checking, which may happen more than once, cannot change what was counted.</summary>
    /// <param name="channels">Names the channels that were counted over, when somebody reads of them.</param>
    internal void Close(Func<FirstNames> channels) => (_isClosed, _channels) = (true, channels);

    /// <summary>The first channels that were counted over; none while counting.</summary>
    internal FirstNames? Channels => _channels?.Invoke();

    private void ThrowIfClosed()
    {
        if (_isClosed) throw new InvalidOperationException("Counting is over: a tally that is being checked cannot change.");
    }
}
