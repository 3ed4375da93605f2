namespace SocialPolicy.Json;

/// <summary>Which property followed on which in the objects of a kind, the last time: most objects have theirs in one order.</summary>
/// <remarks>A guess saves looking for a name; a wrong one costs no more than a look.</remarks>
internal sealed class PropertyOrder
{
    /// <summary>What stands before the first property.</summary>
    internal const int None = -1;

    private readonly byte[] _after;

    /// <param name="count">How many properties objects of the kind may have; that number stands for the end.</param>
    internal PropertyOrder(int count)
    {
        // At first as they are documented.
        _after = new byte[count + 1];
        for (int i = 0; i <= count; i++) _after[i] = (byte)i;
    }

    internal int After(int property) => _after[property + 1];

    internal void Note(int property, int next) => _after[property + 1] = (byte)next;
}
