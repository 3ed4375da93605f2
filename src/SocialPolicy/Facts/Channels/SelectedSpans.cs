namespace SocialPolicy;

/// <summary>The selected rows of a block as spans of neighbours, found while going along the runs, so that nothing is kept.</summary>
internal readonly struct SelectedSpans(ChannelSet selected, Run[] runs, int start, int end)
{
    public Enumerator GetEnumerator() => new(selected, runs, start, end);

    internal struct Enumerator
    {
        private readonly ChannelSet _selected;
        private readonly Run[] _runs;
        private readonly int _end;
        private int _run;
        private int _row;

        internal Enumerator(ChannelSet selected, Run[] runs, int start, int end)
        {
            (_selected, _runs, _row, _end) = (selected, runs, start, end);
            _run = RunOf(runs, start);
        }

        public (int Start, int End) Current { get; private set; }

        public bool MoveNext()
        {
            while (_row < _end && !IsSelected(out int behind)) _row = behind;
            if (_row >= _end) return false;

            int start = _row;
            while (_row < _end && IsSelected(out int behind)) _row = behind;
            Current = (start, _row);
            return true;
        }

        /// <summary>Whether the row at hand is selected, and the row up to which the answer holds.</summary>
        private bool IsSelected(out int behind)
        {
            while (_runs[_run].End <= _row) _run++;
            bool selected = _selected.SelectsRun(in _runs[_run]);
            behind = Math.Min(_runs[_run].End, _end);
            if (!selected || !_selected.GoesByRow) return selected;
            behind = _row + 1;
            return _selected.SelectsRow(_row);
        }

        private static int RunOf(Run[] runs, int row)
        {
            int low = 0;
            int high = runs.Length;
            while (low < high)
            {
                int middle = (low + high) / 2;
                if (runs[middle].End > row) high = middle;
                else low = middle + 1;
            }

            return low;
        }
    }
}
