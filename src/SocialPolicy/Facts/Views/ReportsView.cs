using System.Runtime.CompilerServices;

namespace SocialPolicy.Rules;

/// <summary>The reports on a channel, by date and then in the order of the document.</summary>
public readonly ref struct ReportsView
{
    private readonly Moment _moment;
    private readonly int _row;

    internal ReportsView(Moment moment, int row) => (_moment, _row) = (moment, row);

    /// <summary>The number of reports.</summary>
    public int Count => Facts.ByRow[_row].Length;

    /// <summary>The report at a position, from 0.</summary>
    /// <param name="index">The position.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is outside the list.</exception>
    public ReportView this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            return new(_moment, Start + index);
        }
    }

    /// <summary>Whether a report was delivered within a period up to today: today − period ≤ date ≤ today.</summary>
    /// <param name="period">The period; a time part is not counted.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool AnyWithinLast(Period period)
    {
        Clock clock = _moment.Clock;
        int latest = Facts.LatestDates[_row];
        bool needsLooking = latest > clock.Date.DayNumber || clock.Turns is not null;
        return needsLooking ? LatestIsWithinLast(_moment, _row, period) : latest >= clock.Back(period).DayNumber;
    }

    /// <summary>The latest date, not after today, on which a report was delivered, or null.</summary>
    public DateOnly? LatestUntilToday()
    {
        for (int index = Count - 1; index >= 0; index--)
        {
            var date = DateOnly.FromDayNumber(Facts.Dates[Start + index]);
            if (!_moment.Clock.IsToCome(date)) return date;
        }

        return null;
    }

    /// <summary>The latest report with a date up to today; of several on a day the last in the document.</summary>
    /// <param name="latest">The report.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGetLatest(out ReportView latest)
    {
        int index = Facts.ByRow.Start(_row + 1) - 1;
        // The day of the very last one lies at hand, and it has mostly come.
        if (Facts.LatestDates[_row] > _moment.Clock.Date.DayNumber)
        {
            while (index >= Start && _moment.Clock.IsToCome(DateOnly.FromDayNumber(Facts.Dates[index]))) index--;
        }

        latest = new(_moment, index);
        return index >= Start;
    }

    private ReportFacts Facts => _moment.Evidence.Reports;

    private int Start => Facts.ByRow.Start(_row);

    /// <summary>Whether the latest report that is not after today was delivered within a period.</summary>
    private static bool LatestIsWithinLast(Moment moment, int row, Period period) =>
        new ReportsView(moment, row).LatestUntilToday() is { } date && moment.Clock.IsWithinLast(date, period);

    /// <summary>Goes through the reports without an allocation.</summary>
    public Enumerator GetEnumerator() => new(this);

    /// <summary>Goes through reports.</summary>
    public ref struct Enumerator
    {
        private readonly Moment _moment;
        private readonly int _end;
        private int _index;

        internal Enumerator(ReportsView list)
        {
            _moment = list._moment;
            _index = list.Start - 1;
            _end = list.Start + list.Count;
        }

        /// <summary>The report at hand.</summary>
        public readonly ReportView Current => new(_moment, _index);

        /// <summary>Goes on to the next report, and tells whether there is one.</summary>
        public bool MoveNext() => ++_index < _end;
    }
}
