namespace SocialPolicy.Tests;

public class PeriodTests
{
    [Theory]
    [InlineData("P1Y", 12, 0, "00:00:00")]
    [InlineData("P1Y6M", 18, 0, "00:00:00")]
    [InlineData("P1M", 1, 0, "00:00:00")]
    [InlineData("P1W", 0, 7, "00:00:00")]
    [InlineData("P1W2D", 0, 9, "00:00:00")]
    [InlineData("P90D", 0, 90, "00:00:00")]
    [InlineData("P1Y2M3W4D", 14, 25, "00:00:00")]
    [InlineData("PT4H", 0, 0, "04:00:00")]
    [InlineData("PT1H30M", 0, 0, "01:30:00")]
    [InlineData("PT90M", 0, 0, "01:30:00")]
    [InlineData("PT36H", 0, 0, "1.12:00:00")]
    [InlineData("PT1M30S", 0, 0, "00:01:30")]
    [InlineData("PT0.5S", 0, 0, "00:00:00.5")]
    [InlineData("PT0,25S", 0, 0, "00:00:00.25")]
    [InlineData("PT1.0000001S", 0, 0, "00:00:01.0000001")]
    [InlineData("P1M1DT1H", 1, 1, "01:00:00")]
    [InlineData("P007D", 0, 7, "00:00:00")]
    [InlineData("P0D", 0, 0, "00:00:00")]
    [InlineData("PT0S", 0, 0, "00:00:00")]
    public void Parse_reads_every_form(string text, int months, int days, string time)
    {
        var period = Period.Parse(text);

        Assert.Equal(months, period.MonthPart);
        Assert.Equal(days, period.DayPart);
        Assert.Equal(TimeSpan.Parse(time, System.Globalization.CultureInfo.InvariantCulture), period.TimePart);
    }

    [Theory]
    [InlineData("")]
    [InlineData("P")]
    [InlineData("PT")]
    [InlineData("P1")]
    [InlineData("PD")]
    [InlineData("1D")]
    [InlineData("P1DT")]
    [InlineData("p1d")]
    [InlineData("P1d")]
    [InlineData(" P1D")]
    [InlineData("P1D ")]
    [InlineData("P 1D")]
    [InlineData("-P1D")]
    [InlineData("P-1D")]
    [InlineData("P+1D")]
    [InlineData("P1.5D")]
    [InlineData("P0,5Y")]
    [InlineData("PT1.5H")]
    [InlineData("PT1.5M")]
    [InlineData("PT.5S")]
    [InlineData("PT1.S")]
    [InlineData("PT1.12345678S")]
    [InlineData("PT1.5S1S")]
    [InlineData("P1D1Y")]
    [InlineData("P1D1W")]
    [InlineData("P1D1D")]
    [InlineData("PT1S1H")]
    [InlineData("P1H")]
    [InlineData("PT1D")]
    [InlineData("PT1Y")]
    [InlineData("P1DT1HT1M")]
    [InlineData("P1X")]
    [InlineData("P\u0661D")] // an Arabic one is a digit to the runtime and none to ISO 8601
    [InlineData("P1234567890D")]
    [InlineData("P10000Y")]
    [InlineData("P119989M")]
    [InlineData("P3652425D")]
    [InlineData("P521775W")]
    [InlineData("PT87658177H")]
    [InlineData("daily")]
    public void TryParse_knows_bad_texts(string text)
    {
        Assert.False(Period.TryParse(text, out Period period));
        Assert.True(period.IsZero);
        Assert.Throws<FormatException>(() => Period.Parse(text));
    }

    [Theory]
    [InlineData("P12M", "P1Y")]
    [InlineData("P18M", "P1Y6M")]
    [InlineData("P7D", "P1W")]
    [InlineData("P14D", "P2W")]
    [InlineData("P8D", "P8D")]
    [InlineData("P1M7D", "P1M7D")] // weeks stand alone
    [InlineData("P1M1W", "P1M7D")]
    [InlineData("P1WT1H", "P7DT1H")]
    [InlineData("PT90M", "PT1H30M")]
    [InlineData("PT36H", "PT36H")]
    [InlineData("PT3600S", "PT1H")]
    [InlineData("PT0,500S", "PT0.5S")]
    [InlineData("PT59.9999999S", "PT59.9999999S")]
    [InlineData("P0D", "P0D")]
    [InlineData("P0Y", "P0D")]
    [InlineData("PT0S", "P0D")]
    [InlineData("P9999Y3652424D", "P9999Y3652424D")]
    [InlineData("PT87658176H", "PT87658176H")]
    public void ToString_writes_a_text_that_is_read_as_the_same_period(string text, string written)
    {
        Assert.Equal(written, Period.Parse(text).ToString());
        Assert.Equal(Period.Parse(text), Period.Parse(written));
    }

    [Fact]
    public void Periods_are_equal_by_their_parts_and_not_by_their_length()
    {
        Assert.Equal(Period.Weeks(1), Period.Days(7));
        Assert.Equal(Period.Years(1), Period.Months(12));
        Assert.NotEqual(Period.Days(1), Period.Hours(24));
        Assert.NotEqual(Period.Months(1), Period.Days(31));
    }

    [Fact]
    public void The_default_is_no_time_at_all()
    {
        Assert.True(default(Period).IsZero);
        Assert.False(default(Period).HasDatePart);
        Assert.False(default(Period).HasTimePart);
        Assert.Equal(TimeSpan.Zero, default(Period).Length);
        Assert.Equal(default, Period.Days(0));
        Assert.Equal(default, Period.Elapsed(TimeSpan.Zero));
    }

    [Fact]
    public void Periods_add_up_part_by_part()
    {
        Assert.Equal(Period.Parse("P1Y2M8DT1H30M"), Period.Years(1) + Period.Months(2) + Period.Weeks(1) + Period.Days(1) + Period.Minutes(90));
        Assert.Throws<OverflowException>(() => Period.Years(9999) + Period.Months(1));
        Assert.Throws<OverflowException>(() => Period.Days(3_652_424) + Period.Days(1));
        Assert.Throws<OverflowException>(() => Period.Hours(87_658_176) + Period.Hours(1));
    }

    [Fact]
    public void Periods_are_not_negative_and_at_most_9999_years_long()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Period.Days(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Period.Weeks(521_775));
        Assert.Throws<ArgumentOutOfRangeException>(() => Period.Years(10_000));
        Assert.Throws<ArgumentOutOfRangeException>(() => Period.Years(int.MaxValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => Period.Months(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Period.Hours(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Period.Hours(int.MaxValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => Period.Minutes(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Period.Elapsed(TimeSpan.MaxValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => Period.Elapsed(TimeSpan.MinValue));
    }

    [Theory]
    [InlineData("P0D")]
    [InlineData("P7D")]
    [InlineData("P1M")]
    [InlineData("P1Y")]
    [InlineData("P13M3D")]
    [InlineData("P9999Y")]
    public void A_period_is_exceeded_where_the_later_date_lies_behind_it(string text)
    {
        Period period = Period.Parse(text);
        DateOnly[] earlier = [new(2024, 1, 29), new(2024, 1, 30), new(2024, 1, 31), new(2024, 2, 29), new(2025, 2, 28), new(2025, 12, 31), DateOnly.MinValue, DateOnly.MaxValue];
        foreach (DateOnly start in earlier)
        {
            for (int offset = -4; offset <= 4; offset++)
            {
                DateOnly later = period.From(start).PlusDays(offset);
                Assert.Equal(later > period.From(start), period.IsExceededBetween(start, later));
            }
        }
    }
}
