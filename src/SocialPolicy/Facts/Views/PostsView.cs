namespace SocialPolicy.Rules;

/// <summary>Posts on a channel, in the order of the document.</summary>
public readonly ref struct PostsView
{
    private readonly Moment _moment;
    private readonly int _row;

    internal PostsView(Moment moment, int row) => (_moment, _row) = (moment, row);

    /// <summary>The number of posts.</summary>
    public int Count => Facts.ByRow[_row].Length;

    /// <summary>The post at a position, from 0.</summary>
    /// <param name="index">The position.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is outside the list.</exception>
    public PostView this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            return new(_moment, Facts.ByRow.Start(_row) + index);
        }
    }

    /// <summary>Whether a post is of a date later than a period before today: date &gt; today − period, on the calendar's clock.</summary>
    /// <param name="period">The period; a time part is not counted.</param>
    public bool AnyAfterLast(Period period) => LatestDate() is { } latest && _moment.Clock.IsAfterLast(latest, period);

    /// <summary>Whether a post in (now − period, now] has an author with one of the roles; days count on the calendar's wall clock.</summary>
    /// <param name="period">The period.</param>
    /// <param name="authors">The roles.</param>
    public bool AnyWithinLast(Period period, Roles authors)
    {
        PostFacts posts = Facts;
        // The latest ones mostly stand last.
        for (int index = posts.ByRow.Start(_row + 1) - 1; index >= posts.ByRow.Start(_row); index--)
        {
            bool counts = authors.Contains(_moment.Statuses[posts.Rows[index].Author].Role) && _moment.Clock.IsWithinLast(posts.Times[index], period);
            if (counts) return true;
        }

        return false;
    }

    /// <summary>The latest date of a post on the calendar's clock, today's or later ones included; null where there is no post.</summary>
    public DateOnly? LatestDate() =>
        Facts.LatestDatesBy(_moment.Calendar)[_row] is not ChannelDetails.NoDate and var number ? DateOnly.FromDayNumber(number) : null;

    private PostFacts Facts => _moment.Evidence.Posts;

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
