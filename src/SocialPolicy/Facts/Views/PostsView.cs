namespace SocialPolicy.Rules;

/// <summary>Posts on a channel, in the order of the document.</summary>
public readonly ref struct PostsView
{
    private readonly Moment _moment;
    private readonly int _start;

    internal PostsView(Moment moment, int row)
    {
        Grouping posts = moment.Evidence.Posts.ByRow;
        (_moment, _start) = (moment, posts.Start(row));
        Count = posts.Start(row + 1) - _start;
    }

    /// <summary>The number of posts.</summary>
    public int Count { get; }

    /// <summary>The post at a position, from 0.</summary>
    /// <param name="index">The position.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is outside the list.</exception>
    public PostView this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            return new(_moment, _start + index);
        }
    }

    /// <summary>Goes through the posts without an allocation.</summary>
    public Enumerator GetEnumerator() => new(this);

    /// <summary>Goes through posts.</summary>
    public ref struct Enumerator
    {
        private readonly PostsView _list;
        private int _index;

        internal Enumerator(PostsView list)
        {
            _list = list;
            _index = -1;
        }

        /// <summary>The post at hand.</summary>
        public readonly PostView Current => _list[_index];

        /// <summary>Goes on to the next post, and tells whether there is one.</summary>
        public bool MoveNext() => ++_index < _list.Count;
    }
}
