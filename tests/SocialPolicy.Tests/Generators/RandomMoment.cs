using System.Globalization;
using CsCheck;

namespace SocialPolicy.Tests;

/// <summary>
/// An instant with days and instants around it. They are drawn from a narrow window and from the edges of the
/// periods that rules ask for, so that most of what is generated lies on one side of an edge or the other by a day.
/// </summary>
internal sealed class RandomMoment
{
    /// <summary>The ends of months and years, leap days, midnights, and clock changes: on the day itself and a month later.</summary>
    private static readonly (string Now, string Zone)[] Known =
    [
        ("2026-11-23T08:15:00Z", "Etc/UTC"),
        ("2026-11-23T09:15:00+01:00", "Europe/Berlin"),
        ("2026-11-22T23:00:00Z", "Europe/Berlin"),
        ("2026-12-31T23:30:00Z", "Europe/Berlin"),
        ("2026-03-31T12:00:00Z", "Etc/UTC"),
        ("2027-03-01T00:00:00Z", "Etc/UTC"),
        ("2028-02-29T23:59:59.9999999Z", "Etc/UTC"),
        ("2028-03-31T07:00:00-04:00", "America/New_York"),
        ("2026-03-29T02:30:00Z", "Europe/Berlin"),
        ("2026-04-29T02:30:00+02:00", "Europe/Berlin"),
        ("2026-10-25T02:30:00+02:00", "Europe/Berlin"),
        ("2026-10-25T02:30:00+01:00", "Europe/Berlin"),
        ("2026-11-25T02:30:00+01:00", "Europe/Berlin"),
        ("2026-12-01T01:30:00-05:00", "America/New_York"),
        ("2026-05-24T00:30:00+03:00", "Africa/Cairo"),
        ("2026-07-03T20:00:00Z", "Asia/Kathmandu"),
        ("2026-01-01T11:00:00Z", "Pacific/Kiritimati"),
    ];

    private static readonly int[] EdgesInDays = [-91, -90, -89, -31, -30, -29, -28, -14, -8, -7, -6, 6, 7, 8, 30, 89, 90, 91, 126, 127, 128, 129];

    private static readonly TimeSpan[] Nudges =
    [
        TimeSpan.Zero, TimeSpan.FromTicks(1), TimeSpan.FromTicks(-1), TimeSpan.FromHours(1), TimeSpan.FromHours(-1),
        TimeSpan.FromHours(1) + TimeSpan.FromTicks(1), TimeSpan.FromMinutes(-61), TimeSpan.FromHours(12),
    ];

    private RandomMoment(string now, string zone)
    {
        Now = DateTimeOffset.Parse(now, CultureInfo.InvariantCulture);
        Zone = zone;
        DateOnly today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(Now, TimeZoneInfo.FindSystemTimeZoneById(zone)).DateTime);
        DateOnly[] months = [today.AddMonths(-1), today.AddMonths(-2), today.AddMonths(-3), today.AddYears(-1), today.AddMonths(1), today.AddYears(1)];
        Day = Gen.Frequency(
            (8, Gen.Int[-3, 3].Select(today.AddDays)),
            (4, Gen.OneOfConst(EdgesInDays).Select(today.AddDays)),
            (3, Gen.Select(Gen.OneOfConst(months), Gen.Int[-1, 1], (date, days) => date.AddDays(days))),
            (2, Gen.Int[-120, 120].Select(today.AddDays)),
            (1, Gen.OneOfConst(today.AddYears(-3), today.AddYears(3), today.AddYears(-9), today.AddYears(12))),
            (1, Gen.OneOfConst(new DateOnly(2028, 2, 29), new DateOnly(2027, 2, 28), new DateOnly(2026, 12, 31), new DateOnly(2024, 2, 29))));

        DateTimeOffset[] instants = [Now, Now.AddHours(-4), Now.AddMonths(-1), Now.AddMonths(-3), Now.AddYears(-1)];
        Instant = Gen.Select(
            Gen.Frequency(
                (4, Gen.Int[-3, 3].Select(days => Now.AddDays(days))),
                (2, Gen.OneOfConst(EdgesInDays).Select(days => Now.AddDays(days))),
                (4, Gen.OneOfConst(instants))),
            Gen.OneOfConst(Nudges),
            Gen.OneOfConst(0, 2, -9),
            (instant, nudge, offset) => (instant + nudge).ToOffset(TimeSpan.FromHours(offset)));
    }

    /// <summary>Every moment there is to draw from.</summary>
    public static IReadOnlyList<RandomMoment> All { get; } = [.. Known.Select(known => new RandomMoment(known.Now, known.Zone))];

    public DateTimeOffset Now { get; }

    public string Zone { get; }

    public Gen<DateOnly> Day { get; }

    public Gen<DateTimeOffset> Instant { get; }
}
