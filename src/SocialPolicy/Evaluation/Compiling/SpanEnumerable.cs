namespace SocialPolicy;

/// <summary>The parts of ordered spans that lie between two rows.</summary>
internal readonly struct SpanEnumerable(List<(int Start, int End)> spans, int start, int end)
{
    public Enumerator GetEnumerator() => new(spans, start, end);

    internal struct Enumerator
    {
        private readonly List<(int Start, int End)> _spans;
        private readonly int _start;
        private readonly int _end;
        private int _index;

        internal Enumerator(List<(int Start, int End)> spans, int start, int end)
        {
            (_spans, _start, _end) = (spans, start, end);
            _index = FirstBehind(spans, start) - 1;
        }

        public readonly (int Start, int End) Current =>
            (Math.Max(_spans[_index].Start, _start), Math.Min(_spans[_index].End, _end));

        public bool MoveNext() => ++_index < _spans.Count && _spans[_index].Start < _end;

        /// <summary>The first span that ends behind a row.</summary>
        private static int FirstBehind(List<(int Start, int End)> spans, int row)
        {
            int low = 0;
            int high = spans.Count;
            while (low < high)
            {
                int middle = (low + high) / 2;
                if (spans[middle].End > row) high = middle;
                else low = middle + 1;
            }

            return low;
        }
    }
}
