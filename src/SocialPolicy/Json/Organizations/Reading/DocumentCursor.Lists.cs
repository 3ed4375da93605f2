namespace SocialPolicy.Json;

/// <summary>Reads the value that the cursor stands on; false where it is of no use and has been reported.</summary>
internal delegate bool ItemReader<T>(ref DocumentCursor cursor, out T item);

/// <summary>Makes a list of elements, or takes one that has the same.</summary>
internal delegate ValueList<T> ListMaker<T>(ReadOnlySpan<T> items);

/// <summary>Reads the object that the cursor has opened, to its end; null where it is left out.</summary>
internal delegate T? ObjectReader<T>(ref DocumentCursor cursor) where T : class;

// Lists and objects. What is of no use in a list is reported and left out, null included.
internal ref partial struct DocumentCursor
{
    internal ValueList<string> ReadWords() => ReadList(
        static (ref DocumentCursor cursor, out string item) =>
        {
            item = cursor.ReadRequiredWord()!;
            return item is not null;
        },
        _pools.Recent.Words);

    internal ValueList<Competence> ReadCompetences() => ReadList(
        static (ref DocumentCursor cursor, out Competence item) => Take(cursor.ReadRequiredCompetence(), out item),
        _pools.Recent.Competences);

    internal ValueList<DateOnly> ReadDates() => ReadList(static (ref DocumentCursor cursor, out DateOnly item) =>
        Take(cursor.ReadRequiredDate(), out item));

    internal ValueList<DayOfWeek>? ReadWeekdays() => IsNull ? null : ReadList(static (ref DocumentCursor cursor, out DayOfWeek item) =>
        Take(cursor.ReadRequiredOneOf(ValueNames.Weekday), out item));

    /// <summary>Reads a list of objects.</summary>
    internal ValueList<T> ReadObjects<T>(ObjectReader<T> read) where T : class
    {
        if (!OpenList()) return default;
        ListBuilder<T> items = default;
        while (NextItem())
        {
            if (ReadRequiredObject(read) is { } item) items.Add(item);
            else NoteDropped();
        }

        return items.ToValueList();
    }

    /// <summary>Reads an object.</summary>
    internal T? ReadObject<T>(ObjectReader<T> read) where T : class => OpenObject() ? read(ref this) : null;

    /// <summary>Reads an object that must be there: null is reported.</summary>
    internal T? ReadRequiredObject<T>(ObjectReader<T> read) where T : class
    {
        if (IsNull) ReportUnusable(Expected.Object);
        return ReadObject(read);
    }

    private ValueList<T> ReadList<T>(ItemReader<T> read, ListMaker<T>? make = null)
    {
        if (!OpenList()) return default;
        ListBuilder<T> items = default;
        while (NextItem())
        {
            if (read(ref this, out T item)) items.Add(item);
            else NoteDropped();
        }

        return items.ToValueList(make);
    }

    private readonly void NoteDropped() => _dropped.Add(_path.TextOfContainer(_utf8), _path.Index);

    private static bool Take<T>(T? value, out T item) where T : struct
    {
        item = value.GetValueOrDefault();
        return value.HasValue;
    }
}
