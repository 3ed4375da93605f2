using System.Runtime.CompilerServices;

namespace SocialPolicy.Json;

/// <summary>Collects the elements of a list whose length is not known; a short one needs no memory but its own.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
internal ref struct ListBuilder<T>
{
    private const int FewLength = 8;

    private Few _few;
    private List<T>? _many;
    private int _count;

    internal void Add(T item)
    {
        if (_count < FewLength)
        {
            _few[_count++] = item;
            return;
        }

        if (_many is null)
        {
            _many = new List<T>(FewLength * 2);
            _many.AddRange((ReadOnlySpan<T>)_few);
        }

        _many.Add(item);
    }

    /// <param name="make">Makes a list of few elements, where that is not simply done.</param>
    internal readonly ValueList<T> ToValueList(ListMaker<T>? make = null)
    {
        if (_many is not null) return new(_many.ToArray());
        ReadOnlySpan<T> few = _few;
        few = few[.._count];
        return make is null ? ValueList.Create(few) : make(few);
    }

    [InlineArray(FewLength)]
    private struct Few
    {
        private T _first;
    }
}
