namespace SocialPolicy.Rules;

/// <summary>Messages on a channel, in the order of the document.</summary>
public readonly ref struct MessagesView
{
    private readonly Moment _moment;
    private readonly ReadOnlySpan<int> _slots;

    internal MessagesView(Moment moment, ReadOnlySpan<int> slots)
    {
        _moment = moment;
        _slots = slots;
    }

    /// <summary>The number of messages.</summary>
    public int Count => _slots.Length;

    /// <summary>The message at a position, from 0.</summary>
    /// <param name="index">The position.</param>
    /// <exception cref="IndexOutOfRangeException"><paramref name="index"/> is outside the list.</exception>
    public MessageView this[int index] => new(_moment, _slots[index]);

    /// <summary>Goes through the messages without an allocation.</summary>
    public Enumerator GetEnumerator() => new(this);

    /// <summary>Goes through messages.</summary>
    public ref struct Enumerator
    {
        private readonly MessagesView _list;
        private int _index;

        internal Enumerator(MessagesView list)
        {
            _list = list;
            _index = -1;
        }

        /// <summary>The message at hand.</summary>
        public readonly MessageView Current => _list[_index];

        /// <summary>Goes on to the next message, and tells whether there is one.</summary>
        public bool MoveNext() => ++_index < _list.Count;
    }
}
