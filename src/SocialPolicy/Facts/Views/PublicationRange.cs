namespace SocialPolicy.Rules;

/// <summary>Publications one after the other, for rules that check many.</summary>
public readonly ref struct PublicationRange
{
    private readonly Moment _moment;
    private readonly PublicationFacts _facts;
    private readonly int _start;
    private readonly int _end;

    internal PublicationRange(Moment moment, PublicationFacts facts, int start, int end) =>
        (_moment, _facts, _start, _end) = (moment, facts, start, end);

    /// <summary>Goes through the publications without an allocation.</summary>
    public Enumerator GetEnumerator() => new(_moment, _facts, _start, _end);

    /// <summary>The number of publications.</summary>
    internal int Count()
    {
        int count = 0;
        foreach (PublicationKind? kind in _facts.Kinds[_start.._end]) count += kind is null ? 0 : 1;
        return count;
    }

    /// <summary>Goes through publications.</summary>
    public ref struct Enumerator
    {
        private readonly Moment _moment;
        private readonly PublicationFacts _facts;
        private readonly ReadOnlySpan<PublicationKind?> _kinds;
        private int _slot;

        internal Enumerator(Moment moment, PublicationFacts facts, int start, int end)
        {
            (_moment, _facts) = (moment, facts);
            _kinds = facts.Kinds[..end];
            _slot = start - 1;
        }

        /// <summary>The publication at hand.</summary>
        public readonly PublicationView Current => new(_moment, _facts, _slot);

        /// <summary>Goes on to the next publication, and tells whether there is one.</summary>
        public bool MoveNext()
        {
            // Slots may be empty, and of those who share an id only the first counts.
            while (++_slot < _kinds.Length)
            {
                if (_kinds[_slot] is not null) return true;
            }

            return false;
        }
    }
}
