namespace SocialPolicy.Rules;

/// <summary>Messages on neighbouring channels that a clause looks at.</summary>
public readonly ref struct MessageRange
{
    private readonly Moment _moment;
    private readonly int _start;
    private readonly int _end;

    internal MessageRange(Moment moment, int start, int end) => (_moment, _start, _end) = (moment, start, end);

    /// <summary>Goes through the messages without an allocation.</summary>
    public Enumerator GetEnumerator() => new(_moment, _start, _end);

    /// <summary>Goes through messages.</summary>
    public ref struct Enumerator
    {
        private readonly Moment _moment;
        private readonly ReadOnlySpan<MessageRow> _rows;
        private int _index;

        internal Enumerator(Moment moment, int start, int end)
        {
            _moment = moment;
            _rows = moment.Evidence.Messages.Rows.AsSpan(0, end);
            _index = start - 1;
        }

        /// <summary>The message at hand.</summary>
        public readonly MessageView Current => new(_moment, in _rows[_index], _index);

        /// <summary>Goes on to the next message, and tells whether there is one.</summary>
        public bool MoveNext() => ++_index < _rows.Length;
    }
}
