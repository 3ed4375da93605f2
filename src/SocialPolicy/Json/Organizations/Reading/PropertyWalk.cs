namespace SocialPolicy.Json;

/// <summary>The way through the properties of an object.</summary>
/// <typeparam name="T">The known properties.</typeparam>
/// <param name="names">Their names.</param>
/// <param name="order">The order in which they stood in objects before.</param>
internal struct PropertyWalk<T>(NameTable<T> names, PropertyOrder order) where T : struct, Enum
{
    private ulong _seen;
    private int _last = PropertyOrder.None;

    internal readonly NameTable<T> Names => names;

    /// <summary>The property that is likely to come next, or the number of properties where the end is.</summary>
    internal readonly int Likely => order.After(_last);

    /// <summary>Notes that a property comes, or the end, which was not likely.</summary>
    internal readonly void Learn(int property) => order.Note(_last, property);

    /// <summary>Notes that a property has come; true where it had come before.</summary>
    internal bool HadCome(int property)
    {
        _last = property;
        ulong mark = 1UL << property;
        bool hadCome = (_seen & mark) != 0;
        _seen |= mark;
        return hadCome;
    }
}
