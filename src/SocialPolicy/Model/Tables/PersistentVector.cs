using System.Runtime.CompilerServices;

namespace SocialPolicy;

/// <summary>
/// An immutable sequence of slots in a tree of 64-wide nodes, so that a change copies one path
/// (a handful of short arrays) and shares the rest with the sequence it came from.
/// </summary>
internal sealed class PersistentVector<T> where T : class
{
    internal const int Width = 64;
    private const int Bits = 6;
    private const int Mask = Width - 1;

    internal static readonly PersistentVector<T> Empty = new(0, 0, Array.Empty<T?>());

    /// <summary>The root: a leaf of items when <see cref="_shift"/> is 0, else an array of nodes.</summary>
    private readonly Array _root;
    private readonly int _shift;

    private PersistentVector(int count, int shift, Array root) => (Count, _shift, _root) = (count, shift, root);

    internal int Count { get; }

    internal T? this[int slot] => Leaf(slot)[slot & Mask];

    internal T?[] Leaf(int slot)
    {
        Array node = _root;
        for (int shift = _shift; shift > 0; shift -= Bits) node = Unsafe.As<Array[]>(node)[slot >> shift & Mask];
        return Unsafe.As<T?[]>(node);
    }

    internal PersistentVector<T> Set(int slot, T? item)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)slot, (uint)Count, nameof(slot));
        return new(Count, _shift, With(_root, _shift, slot, item));
    }

    internal PersistentVector<T> Add(T? item)
    {
        bool full = Count == 1L << (_shift + Bits);
        Array root = full ? new[] { _root } : _root;
        int shift = full ? _shift + Bits : _shift;
        return new(Count + 1, shift, With(root, shift, Count, item));
    }

    internal static PersistentVector<T> From(ReadOnlySpan<T?> items)
    {
        if (items.IsEmpty) return Empty;
        var level = new List<Array>((items.Length >> Bits) + 1);
        for (int start = 0; start < items.Length; start += Width)
            level.Add(items.Slice(start, Math.Min(Width, items.Length - start)).ToArray());

        int shift = 0;
        for (; level.Count > 1; shift += Bits)
            level = [.. level.Chunk(Width)];
        return new(items.Length, shift, level[0]);
    }

    /// <summary>Adds the slots at which two sequences hold other items; what they share is not gone through.</summary>
    internal static void AddDifferences(PersistentVector<T> one, PersistentVector<T> other, Action<int> add)
    {
        (Array left, Array right) = (one._root, other._root);
        int shift = Math.Max(one._shift, other._shift);
        for (int i = one._shift; i < shift; i += Bits) left = new[] { left };
        for (int i = other._shift; i < shift; i += Bits) right = new[] { right };
        AddDifferences(left, right, shift, 0, add);
    }

    private static void AddDifferences(Array? left, Array? right, int shift, int first, Action<int> add)
    {
        if (ReferenceEquals(left, right)) return;
        int count = Math.Max(left?.Length ?? 0, right?.Length ?? 0);
        for (int i = 0; i < count; i++)
        {
            object? mine = i < left?.Length ? Unsafe.As<object?[]>(left)[i] : null;
            object? theirs = i < right?.Length ? Unsafe.As<object?[]>(right)[i] : null;
            if (ReferenceEquals(mine, theirs)) continue;
            if (shift == 0) add(first + i);
            else AddDifferences(mine as Array, theirs as Array, shift - Bits, first + (i << shift), add);
        }
    }

    /// <summary>A copy of the node and of the path below it, with one slot changed or appended.</summary>
    private static Array With(Array node, int shift, int slot, T? item)
    {
        int index = slot >> shift & Mask;
        if (shift == 0)
        {
            var leaf = new T?[Math.Max(node.Length, index + 1)];
            Array.Copy(node, leaf, node.Length);
            leaf[index] = item;
            return leaf;
        }

        var children = new Array[Math.Max(node.Length, index + 1)];
        Array.Copy(node, children, node.Length);
        Array child = children[index] ?? (shift == Bits ? Array.Empty<T?>() : Array.Empty<Array>());
        children[index] = With(child, shift - Bits, slot, item);
        return children;
    }
}
