namespace SocialPolicy.Rules;

/// <summary>The selected running channels that a person serves in one part, in the order of the document.</summary>
public readonly ref struct ServedChannelsView
{
    private readonly Moment _moment;
    private readonly IRowSelection _selected;
    private readonly ReadOnlySpan<int> _rows;
    private readonly Competences? _onlyWith;

    internal ServedChannelsView(Moment moment, IRowSelection selected, ReadOnlySpan<int> rows)
    {
        _moment = moment;
        _selected = selected;
        _rows = rows;
    }

    /// <param name="moment">The facts.</param>
    /// <param name="selected">The selected running channels.</param>
    /// <param name="rows">The channels, selected or not.</param>
    /// <param name="onlyWith">Those in whose team exactly one active person has all of them are meant.</param>
    internal ServedChannelsView(Moment moment, IRowSelection selected, ReadOnlySpan<int> rows, Competences onlyWith)
        : this(moment, selected, rows) => _onlyWith = onlyWith;

    /// <summary>The number of channels.</summary>
    public int Count()
    {
        int count = 0;
        foreach (int row in _rows) count += IsMeant(row) ? 1 : 0;
        return count;
    }

    /// <summary>Whether there is a channel.</summary>
    public bool Any()
    {
        foreach (int row in _rows)
        {
            if (IsMeant(row)) return true;
        }

        return false;
    }

    /// <summary>Whether there are more channels than so many.</summary>
    /// <param name="number">The number.</param>
    public bool AreMoreThan(int number) => _rows.Length > number && Count() > number;

    /// <summary>The ids of the channels.</summary>
    public ValueList<string> Names()
    {
        var names = new List<string>();
        foreach (ServedChannelView channel in this) names.Add(channel.Channel.Id.Value);
        return names.ToValueList();
    }

    private bool IsMeant(int row) => _selected.Contains(row)
        && (_onlyWith is not { } competences || new ActorsView(_moment, row, ChannelPart.Team).HasOneActive(competences));

    /// <summary>Goes through the channels without an allocation.</summary>
    public Enumerator GetEnumerator() => new(this);

    /// <summary>Goes through channels.</summary>
    public ref struct Enumerator
    {
        private readonly ServedChannelsView _list;
        private int _index;

        internal Enumerator(ServedChannelsView list)
        {
            _list = list;
            _index = -1;
        }

        /// <summary>The channel at hand.</summary>
        public readonly ServedChannelView Current => new(_list._moment, _list._rows[_index]);

        /// <summary>Goes on to the next channel, and tells whether there is one.</summary>
        public bool MoveNext()
        {
            while (++_index < _list._rows.Length)
            {
                if (_list.IsMeant(_list._rows[_index])) return true;
            }

            return false;
        }
    }
}
