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

    /// <summary>Whether a post is of a date later than a period before today: date &gt; today − period, on the calendar's clock.</summary>
    /// <param name="period">The period; a time part is not counted.</param>
    public bool AnyAfterLast(Period period)
    {
        // The latest ones mostly stand last.
        for (int index = Count - 1; index >= 0; index--)
        {
            if (_moment.Clock.IsAfterLast(DateAt(index), period)) return true;
        }

        return false;
    }

    /// <summary>The latest date of a post on the calendar's clock, today's or later ones included; null where there is no post.</summary>
    public DateOnly? LatestDate()
    {
        DateOnly? latest = null;
        for (int index = 0; index < Count; index++)
        {
            DateOnly date = DateAt(index);
            if (latest is null || date > latest) latest = date;
        }

        return latest;
    }

    private DateOnly DateAt(int index) => _moment.Calendar.DateOf(this[index].At);

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
