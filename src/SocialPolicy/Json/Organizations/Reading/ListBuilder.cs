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

    internal readonly ValueList<T> ToValueList()
    {
        ReadOnlySpan<T> few = _few;
        return _many is null ? ValueList.Create(few[.._count]) : new ValueList<T>(_many.ToArray());
    }

    [InlineArray(FewLength)]
    private struct Few
    {
        private T _first;
    }
}
