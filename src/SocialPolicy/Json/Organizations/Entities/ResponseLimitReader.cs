namespace SocialPolicy.Json;

/// <summary>Reads a response limit: an object with exactly one of three ways of counting.</summary>
internal static class ResponseLimitReader
{
    private static readonly NameTable<Property> Properties = NameTable<Property>.OfProperties();

    private enum Property
    {
        Within,
        Workdays,
        WorkingHours,
    }

    /// <summary>The properties in camel case, in the order in which they are documented.</summary>
    internal static IReadOnlyList<string> PropertyNames => Properties.Names;

    internal static ResponseLimit? Read(ref DocumentCursor cursor)
    {
        ResponseLimit? limit = null;
        ulong written = 0;
        PropertyWalk<Property> properties = cursor.Walk(Properties);
        while (cursor.NextProperty(ref properties, out Property property))
        {
            // Null is the same as not written.
            ulong way = 1UL << (int)property;
            written = cursor.IsNull ? written & ~way : written | way;
            ResponseLimit? read = property switch
            {
                Property.Within => ReadWithin(ref cursor),
                Property.Workdays => cursor.ReadCount() is { } count ? cursor.Pools.Recent.Limit(ResponseLimitKind.Workdays, default, count) : null,
                _ => ReadWorkingHours(ref cursor),
            };
            if (written == way) limit = read;
        }

        if (ulong.IsPow2(written)) return limit;
        cursor.ReportClosed(Expected.ResponseLimit);
        return null;
    }

    private static ResponseLimit? ReadWithin(ref DocumentCursor cursor)
    {
        if (cursor.ReadPeriod() is not { } period) return null;
        if (!period.IsZero) return cursor.Pools.Recent.Limit(ResponseLimitKind.Within, period, 0);
        cursor.ReportUnusable(Expected.Duration);
        return null;
    }

    private static ResponseLimit? ReadWorkingHours(ref DocumentCursor cursor)
    {
        if (cursor.ReadPeriod(Expected.WorkingTime) is not { } period) return null;
        if (period is { IsZero: false, HasDatePart: false }) return cursor.Pools.Recent.Limit(ResponseLimitKind.WorkingHours, period, 0);
        cursor.ReportUnusable(Expected.WorkingTime);
        return null;
    }
}
