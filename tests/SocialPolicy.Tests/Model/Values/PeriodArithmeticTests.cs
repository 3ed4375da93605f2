using CsCheck;

namespace SocialPolicy.Tests;

public class PeriodArithmeticTests
{
    private static readonly Gen<Period> AnyPeriod = Gen.Select(
        Gen.OneOf(Gen.Const(0), Gen.Int[0, 30], Gen.Int[0, 119_988]),
        Gen.OneOf(Gen.Const(0), Gen.Int[0, 400], Gen.Int[0, 3_652_424]),
        Gen.OneOf(Gen.Const(0L), Gen.Long[0, TimeSpan.TicksPerDay], Gen.Long[0, 3_652_424 * TimeSpan.TicksPerDay]),
        (months, days, ticks) => Period.Months(months) + Period.Days(days) + Period.Elapsed(TimeSpan.FromTicks(ticks)));

    private static readonly Gen<DateOnly> AnyDate =
        Gen.Int[DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber].Select(DateOnly.FromDayNumber);

    [Theory]
    [InlineData("2026-01-31", "P1M", "2026-02-28")]
    [InlineData("2028-01-31", "P1M", "2028-02-29")]
    [InlineData("2028-02-29", "P1Y", "2029-02-28")]
    [InlineData("2028-02-29", "P4Y", "2032-02-29")]
    [InlineData("2026-12-31", "P2M", "2027-02-28")]
    [InlineData("2026-01-31", "P1M1D", "2026-03-01")] // months first, then days
    [InlineData("2026-11-23", "P1W", "2026-11-30")]
    [InlineData("2026-11-23", "P0D", "2026-11-23")]
    [InlineData("2026-11-23", "PT48H", "2026-11-23")]
    [InlineData("9999-12-30", "P1D", "9999-12-31")]
    [InlineData("9999-12-30", "P2D", "9999-12-31")]
    [InlineData("9999-12-01", "P1M", "9999-12-31")]
    [InlineData("9999-11-30", "P1M", "9999-12-30")]
    [InlineData("0001-01-01", "P9999Y", "9999-12-31")]
    [InlineData("2026-11-23", "P9999Y3652424D", "9999-12-31")]
    public void From_leads_forward(string date, string period, string expected) =>
        Assert.Equal(Given.Date(expected), Period.Parse(period).From(Given.Date(date)));

    [Theory]
    [InlineData("2026-03-31", "P1M", "2026-02-28")]
    [InlineData("2028-03-31", "P1M", "2028-02-29")]
    [InlineData("2028-02-29", "P1Y", "2027-02-28")]
    [InlineData("2027-02-28", "P2M", "2026-12-28")]
    [InlineData("2026-03-31", "P1M1D", "2026-02-27")] // months first, then days
    [InlineData("2026-11-23", "PT48H", "2026-11-23")]
    [InlineData("0001-01-02", "P1D", "0001-01-01")]
    [InlineData("0001-01-02", "P2D", "0001-01-01")]
    [InlineData("0001-01-31", "P1M", "0001-01-01")]
    [InlineData("0001-02-28", "P1M", "0001-01-28")]
    [InlineData("9999-12-31", "P9999Y", "0001-01-01")]
    [InlineData("2026-11-23", "P9999Y3652424D", "0001-01-01")]
    public void Before_leads_back(string date, string period, string expected) =>
        Assert.Equal(Given.Date(expected), Period.Parse(period).Before(Given.Date(date)));

    [Theory]
    [InlineData("P1M", 31)]
    [InlineData("P2M", 59)]
    [InlineData("P1Y", 365)]
    [InlineData("P4Y", 1461)]
    [InlineData("P1M1D", 32)]
    [InlineData("P1W", 7)]
    public void Length_is_where_a_period_leads_from_the_first_day_of_2001(string text, int days) =>
        Assert.Equal(TimeSpan.FromDays(days), Period.Parse(text).Length);

    [Fact]
    public void Length_counts_elapsed_time()
    {
        Assert.Equal(Period.Days(1).Length, Period.Hours(24).Length);
        Assert.Equal(TimeSpan.FromHours(31 * 24 + 1), Period.Parse("P1MT1H").Length);
    }

    [Fact]
    public void Length_ends_at_the_end_of_time()
    {
        TimeSpan most = DateTime.MaxValue - new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc);

        Assert.Equal(most, Period.Elapsed(TimeSpan.FromDays(3_652_424)).Length);
        Assert.InRange(Period.Parse("P9999Y3652424D").Length, TimeSpan.FromDays(2_921_573), most);
    }

    [Fact]
    public void Every_period_is_read_as_it_was_written() =>
        AnyPeriod.Sample(period => Period.Parse(period.ToString()) == period);

    [Fact]
    public void Arithmetic_agrees_with_the_runtimes_wherever_that_has_an_answer() =>
        Gen.Select(AnyDate, AnyPeriod).Sample((date, period) =>
            period.From(date) == (Runtime(date, period.MonthPart, period.DayPart) ?? DateOnly.MaxValue)
            && period.Before(date) == (Runtime(date, -period.MonthPart, -period.DayPart) ?? DateOnly.MinValue));

    [Fact]
    public void A_later_date_never_leads_to_an_earlier_one() =>
        Gen.Select(AnyDate, AnyDate, AnyPeriod).Sample((one, other, period) =>
        {
            (DateOnly early, DateOnly late) = one < other ? (one, other) : (other, one);
            return period.From(early) <= period.From(late) && period.Before(early) <= period.Before(late);
        });

    private static DateOnly? Runtime(DateOnly date, int months, int days)
    {
        try
        {
            return date.AddMonths(months).AddDays(days);
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }
}
