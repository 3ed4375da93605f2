namespace SocialPolicy.Rules;

/// <summary>The reports on a channel, by date and then in the order of the document.</summary>
public readonly ref struct ReportsView
{
    private readonly Moment _moment;
    private readonly int _start;

    internal ReportsView(Moment moment, int row)
    {
        Grouping reports = moment.Evidence.Reports.ByRow;
        (_moment, _start) = (moment, reports.Start(row));
        Count = reports.Start(row + 1) - _start;
    }

    /// <summary>The number of reports.</summary>
    public int Count { get; }

    /// <summary>The report at a position, from 0.</summary>
    /// <param name="index">The position.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is outside the list.</exception>
    public ReportView this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            return new(_moment, _start + index);
        }
    }

    /// <summary>Whether a report was delivered within a period up to today: today − period ≤ date ≤ today.</summary>
    /// <param name="period">The period; a time part is not counted.</param>
    public bool AnyWithinLast(Period period)
    {
        Clock clock = _moment.Clock;
        int earliest = clock.Back(period).DayNumber;
        int today = clock.Date.DayNumber;
        ReadOnlySpan<int> dates = _moment.Evidence.Reports.Dates.AsSpan(_start, Count);
        for (int index = dates.Length - 1; index >= 0; index--)
        {
            if (dates[index] > today)
            {
                clock.Turns?.NoteDay(dates[index]);
                continue;
            }

            bool within = dates[index] >= earliest;
            if (within && clock.Turns is not null) clock.NoteLeaving(DateOnly.FromDayNumber(dates[index]).PlusDays(1), period);
            return within;
        }

        return false;
    }

    /// <summary>The latest date, not after today, on which a report was delivered, or null.</summary>
    public DateOnly? LatestUntilToday()
    {
        for (int index = Count - 1; index >= 0; index--)
        {
            var date = DateOnly.FromDayNumber(_moment.Evidence.Reports.Dates[_start + index]);
            if (!_moment.Clock.IsToCome(date)) return date;
        }

        return null;
    }

    /// <summary>Goes through the reports without an allocation.</summary>
    public Enumerator GetEnumerator() => new(this);

    /// <summary>Goes through reports.</summary>
    public ref struct Enumerator
    {
        private readonly ReportsView _list;
        private int _index;

        internal Enumerator(ReportsView list)
        {
            _list = list;
            _index = -1;
        }

        /// <summary>The report at hand.</summary>
        public readonly ReportView Current => _list[_index];

        /// <summary>Goes on to the next report, and tells whether there is one.</summary>
        public bool MoveNext() => ++_index < _list.Count;
    }
}
