namespace SocialPolicy.Rules;

/// <summary>Neighbouring channels that a clause looks at.</summary>
public readonly ref struct ChannelRange
{
    private readonly Moment _moment;
    private readonly int _start;
    private readonly int _end;

    internal ChannelRange(Moment moment, int start, int end) => (_moment, _start, _end) = (moment, start, end);

    /// <summary>Goes through the channels without an allocation.</summary>
    public Enumerator GetEnumerator() => new(_moment, _start, _end);

    /// <summary>Goes through channels.</summary>
    public ref struct Enumerator
    {
        private readonly Moment _moment;
        private readonly int _end;
        private int _row;

        internal Enumerator(Moment moment, int start, int end)
        {
            _moment = moment;
            _end = end;
            _row = start - 1;
        }

        /// <summary>The channel at hand.</summary>
        public readonly ChannelView Current => new(_moment, _row);

        /// <summary>Goes on to the next channel, and tells whether there is one.</summary>
        public bool MoveNext() => ++_row < _end;
    }
}
