using System.Runtime.InteropServices;

namespace SocialPolicy.Json;

/// <summary>Where the entities of a kind lie in the document, by position.</summary>
internal abstract class EntityPlaces(SubjectKind kind)
{
    private readonly List<Place> _places = [];
    private readonly List<int> _offsets = [];

    internal SubjectKind Kind => kind;

    /// <summary>The numbers of the ids that the entities bear and name.</summary>
    internal NumberRows Numbers { get; } = new();

    internal int Count => _places.Count;

    internal int OffsetOf(int position) => _offsets[position];

    internal Place PlaceOf(int position) => _places[position];

    internal Place[] ToPlaces() => [.. _places];

    internal void Add(Place place, int offset)
    {
        _places.Add(place);
        _offsets.Add(offset);
    }

    internal virtual void Clear()
    {
        _places.Clear();
        _offsets.Clear();
        Numbers.Clear();
    }
}

/// <summary>The entities of a kind as they are read; one that is left out leaves its slot empty.</summary>
/// <typeparam name="T">The kind of entity.</typeparam>
internal sealed class EntityList<T>(SubjectKind kind) : EntityPlaces(kind) where T : class
{
    private readonly List<T?> _slots = [];

    internal void Add(T? entity)
    {
        _slots.Add(entity);
        Numbers.EndRow();
    }

    internal override void Clear()
    {
        base.Clear();
        _slots.Clear();
    }

    internal Table<T> ToTable(DocumentLinks links) => Table.FromSlots<T>(CollectionsMarshal.AsSpan(_slots), links.AreIdsUnique(Kind));
}
