namespace SocialPolicy.Rules;

/// <summary>Posts on neighbouring channels that a clause looks at.</summary>
public readonly ref struct PostRange
{
    private readonly Moment _moment;
    private readonly int _start;
    private readonly int _end;

    internal PostRange(Moment moment, int start, int end) => (_moment, _start, _end) = (moment, start, end);

    /// <summary>Goes through the posts without an allocation.</summary>
    public Enumerator GetEnumerator() => new(_moment, _start, _end);

    /// <summary>Goes through posts.</summary>
    public ref struct Enumerator
    {
        private readonly Moment _moment;
        private readonly ReadOnlySpan<PostRow> _rows;
        private int _index;

        internal Enumerator(Moment moment, int start, int end)
        {
            _moment = moment;
            _rows = moment.Evidence.Posts.Rows.AsSpan(0, end);
            _index = start - 1;
        }

        /// <summary>The post at hand.</summary>
        public readonly PostView Current => new(_moment, in _rows[_index], _index);

        /// <summary>Goes on to the next post, and tells whether there is one.</summary>
        public bool MoveNext() => ++_index < _rows.Length;
    }
}
