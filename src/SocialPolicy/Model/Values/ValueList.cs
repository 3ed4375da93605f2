using System.Collections;
using System.Runtime.CompilerServices;

namespace SocialPolicy;

/// <summary>
/// An immutable list that compares and prints by its elements, so that records which hold one
/// keep value equality. The default value is the empty list.
/// </summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <remarks>Immutable and therefore safe to share between threads. Written with a collection
/// expression: <c>ValueList&lt;PersonId&gt; operators = ["ben", "cara"];</c></remarks>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public readonly struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[]? _items;

    internal ValueList(T[] items) => _items = items;

    /// <summary>The number of elements.</summary>
    public int Count => _items is null ? 0 : _items.Length;

    /// <summary>Whether the list has no element.</summary>
    public bool IsEmpty => Count == 0;

    /// <summary>The element at a position, counted from 0.</summary>
    /// <param name="index">The position, from 0 to <see cref="Count"/> − 1.</param>
    /// <exception cref="IndexOutOfRangeException"><paramref name="index"/> is outside the list.</exception>
    public T this[int index] => AsSpan()[index];

    /// <summary>The elements as a span, without a copy.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>Whether an equal element is in the list.</summary>
    /// <param name="item">The element to look for.</param>
    public bool Contains(T item) => _items is not null && Array.IndexOf(_items, item) >= 0;

    /// <summary>Whether both lists have equal elements in the same order.</summary>
    /// <param name="other">The list to compare with.</param>
    public bool Equals(ValueList<T> other) =>
        ReferenceEquals(_items, other._items) || AsSpan().SequenceEqual(other.AsSpan(), EqualityComparer<T>.Default);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (T item in AsSpan()) hash.Add(item);
        return hash.ToHashCode();
    }

    /// <summary>The elements in brackets: <c>[ben, cara]</c>.</summary>
    public override string ToString() => $"[{string.Join(", ", this)}]";

    /// <summary>Goes through the elements without an allocation.</summary>
    public Enumerator GetEnumerator() => new(_items ?? []);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<T>)this).GetEnumerator();

    /// <summary>Whether both lists have equal elements in the same order.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other list.</param>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>Whether the lists differ.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other list.</param>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);

    /// <summary>Goes through the elements of a list.</summary>
    public struct Enumerator
    {
        private readonly T[] _items;
        private int _index;

        internal Enumerator(T[] items) => (_items, _index) = (items, -1);

        /// <summary>The element at hand.</summary>
        public readonly T Current => _items[_index];

        /// <summary>Goes on to the next element, and tells whether there is one.</summary>
        public bool MoveNext() => ++_index < _items.Length;
    }
}

/// <summary>Makes <see cref="ValueList{T}"/> values.</summary>
public static class ValueList
{
    /// <summary>A list of the given elements, copied.</summary>
    /// <param name="items">The elements.</param>
    /// <typeparam name="T">The type of the elements.</typeparam>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => items.IsEmpty ? default : new(items.ToArray());

    /// <summary>A list of the elements of a sequence, in its order.</summary>
    /// <param name="items">The elements.</param>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return items is ValueList<T> list ? list : Create<T>(items.ToArray());
    }
}
