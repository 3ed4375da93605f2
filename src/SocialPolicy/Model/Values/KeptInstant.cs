namespace SocialPolicy;

/// <summary>An instant or none as a record keeps it: with its offset in twelve bytes, where a nullable one takes 24.</summary>
/// <remarks>Compares as instants do: by the moment, whatever the offset.</remarks>
[System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Sequential, Pack = 4)]
internal readonly struct KeptInstant : IEquatable<KeptInstant>
{
    /// <summary>The moment's ticks plus one, so that the default is none.</summary>
    private readonly long _ticks;
    private readonly int _offsetMinutes;

    internal KeptInstant(DateTimeOffset? instant)
    {
        if (instant is not { } some) return;
        (_ticks, _offsetMinutes) = (some.UtcTicks + 1, some.TotalOffsetMinutes);
    }

    /// <summary>The instant, or null for none.</summary>
    internal DateTimeOffset? Instant
    {
        get
        {
            if (_ticks == 0) return null;
            long offset = _offsetMinutes * TimeSpan.TicksPerMinute;
            return new DateTimeOffset(_ticks - 1 + offset, new TimeSpan(offset));
        }
    }

    /// <inheritdoc/>
    public bool Equals(KeptInstant other) => _ticks == other._ticks;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is KeptInstant other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _ticks.GetHashCode();
}
