namespace SocialPolicy;

/// <summary>A set of rows, one bit a row, so that asking for rows at random touches little memory.</summary>
internal sealed class RowSet(int rows)
{
    private const int WordBits = 64;

    private readonly ulong[] _words = new ulong[(rows + WordBits - 1) / WordBits];

    internal bool Contains(int row) => (_words[(uint)row / WordBits] >> row % WordBits & 1) != 0;

    internal void Add(int row) => _words[(uint)row / WordBits] |= 1ul << row % WordBits;

    /// <summary>Adds neighbouring rows.</summary>
    internal void Add(int start, int end)
    {
        for (int row = start; row < end;)
        {
            int bit = row % WordBits;
            int count = Math.Min(WordBits - bit, end - row);
            _words[(uint)row / WordBits] |= ulong.MaxValue >> WordBits - count << bit;
            row += count;
        }
    }
}
