namespace SocialPolicy.Rules;

/// <summary>Messages on a channel, in the order of the document.</summary>
public readonly ref struct MessagesView
{
    private readonly Moment _moment;
    private readonly int _start;

    internal MessagesView(Moment moment, int row)
    {
        Grouping messages = moment.Evidence.Messages.ByRow;
        (_moment, _start) = (moment, messages.Start(row));
        Count = messages.Start(row + 1) - _start;
    }

    /// <summary>The number of messages.</summary>
    public int Count { get; }

    /// <summary>The message at a position, from 0.</summary>
    /// <param name="index">The position.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is outside the list.</exception>
    public MessageView this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            return new(_moment, _start + index);
        }
    }

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
