namespace SocialPolicy.Rules;

/// <summary>The reports on a channel, by date and then in the order of the document.</summary>
public readonly ref struct ReportsView
{
    private readonly Moment _moment;
    private readonly ReadOnlySpan<int> _slots;

    internal ReportsView(Moment moment, ReadOnlySpan<int> slots)
    {
        _moment = moment;
        _slots = slots;
    }

    /// <summary>The number of reports.</summary>
    public int Count => _slots.Length;

    /// <summary>The report at a position, from 0.</summary>
    /// <param name="index">The position.</param>
    /// <exception cref="IndexOutOfRangeException"><paramref name="index"/> is outside the list.</exception>
    public ReportView this[int index] => new(_moment, _slots[index]);

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
