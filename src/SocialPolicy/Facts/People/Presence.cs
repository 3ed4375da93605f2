using System.Runtime.InteropServices;

namespace SocialPolicy;

/// <summary>On which of the coming days a person is present, one bit a day, in 12 bytes.</summary>
/// <param name="Early">The first 64 days from today on.</param>
/// <param name="Late">The days that follow.</param>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct Presence(ulong Early, uint Late)
{
    /// <summary>For how many days presence is digested.</summary>
    internal const int Days = 96;

    private const int EarlyDays = 64;

    /// <summary>The days before each, and before the one behind the last.</summary>
    private static readonly Presence[] AllBefore = [.. Enumerable.Range(0, Days + 1).Select(days => Of(First(days)))];

    /// <summary>Whether the last of the days is among these.</summary>
    internal bool HoldsLast => (int)Late < 0;

    internal static Presence Of(UInt128 days) => new((ulong)days, (uint)(days >> EarlyDays));

    /// <summary>The days before one, which is counted from today on.</summary>
    internal static Presence Before(int day) => AllBefore[day];

    /// <summary>Those of these days that are not among others.</summary>
    internal Presence Without(Presence others) => new(Early & ~others.Early, Late & ~others.Late);

    /// <summary>Whether all of some days are among these.</summary>
    internal bool Holds(in Presence days) => (days.Early & ~Early | days.Late & ~Late) == 0;

    public static Presence operator |(Presence left, Presence right) => new(left.Early | right.Early, left.Late | right.Late);

    internal UInt128 ToBits() => (UInt128)Late << EarlyDays | Early;

    /// <summary>The first so many of the days.</summary>
    internal static UInt128 First(int days) => days >= Days ? (UInt128.One << Days) - 1 : (UInt128.One << days) - 1;
}
