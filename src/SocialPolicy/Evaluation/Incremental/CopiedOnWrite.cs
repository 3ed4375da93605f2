namespace SocialPolicy;

/// <summary>An array that others may hold too until something is put into it: then it is copied first.</summary>
internal struct CopiedOnWrite<T>
{
    private bool _isOwn;

    internal T[] Items { get; private set; }

    /// <summary>An array that nobody else holds.</summary>
    internal static CopiedOnWrite<T> Own(T[] items) => new() { Items = items, _isOwn = true };

    /// <summary>The same array for somebody else; from then on neither is anything put in here.</summary>
    internal readonly CopiedOnWrite<T> ForAnother() => new() { Items = Items };

    internal void Set(int index, T item)
    {
        if (!_isOwn) (Items, _isOwn) = (Items.AsSpan().ToArray(), true);
        Items[index] = item;
    }
}
