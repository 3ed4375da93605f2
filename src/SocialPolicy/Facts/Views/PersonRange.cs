namespace SocialPolicy.Rules;

/// <summary>People one after the other, for rules that check many.</summary>
public readonly ref struct PersonRange
{
    private readonly Moment _moment;
    private readonly IRowSelection _selected;
    private readonly int _start;
    private readonly int _end;

    /// <param name="moment">The facts of a whole organization.</param>
    /// <param name="selected">The selected running channels.</param>
    /// <param name="start">The first slot.</param>
    /// <param name="end">The slot behind the last.</param>
    internal PersonRange(Moment moment, IRowSelection selected, int start, int end) =>
        (_moment, _selected, _start, _end) = (moment, selected, start, end);

    /// <summary>Goes through the people without an allocation.</summary>
    public Enumerator GetEnumerator() => new(_moment, _selected, _start, _end);

    /// <summary>The number of people.</summary>
    internal int Count()
    {
        Table<Person> people = _moment.Organization.People;
        if (people.HasUniqueIds && people.Count == people.Rows.Count) return _end - _start;
        int count = 0;
        for (int slot = _start; slot < _end; slot++) count += people.First(slot) is null ? 0 : 1;
        return count;
    }

    /// <summary>Goes through people.</summary>
    public ref struct Enumerator
    {
        private readonly Moment _moment;
        private readonly IRowSelection _selected;
        private readonly PersonStatus[] _statuses;
        private readonly Table<Person>? _twins;
        private readonly int _end;
        private int _number;

        internal Enumerator(Moment moment, IRowSelection selected, int start, int end)
        {
            (_moment, _selected, _statuses) = (moment, selected, moment.Statuses);
            Table<Person> people = moment.Organization.People;
            _twins = people.HasUniqueIds ? null : people;
            // The number of a person is one more than the slot.
            (_number, _end) = (start, end);
        }

        /// <summary>The person at hand.</summary>
        public readonly PersonView Current => new(_moment, _selected, _number);

        /// <summary>Goes on to the next person, and tells whether there is one.</summary>
        public bool MoveNext()
        {
            while (++_number <= _end)
            {
                // Slots may be empty, and of those who share an id only the first counts.
                if (_statuses[_number].IsSomebody && (_twins is null || _twins.First(_number - 1) is not null)) return true;
            }

            return false;
        }
    }
}
