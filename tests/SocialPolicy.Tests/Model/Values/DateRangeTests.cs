namespace SocialPolicy.Tests;

public class DateRangeTests
{
    private static readonly DateRange Week = new(Given.Date("2026-11-23"), Given.Date("2026-11-29"));

    [Theory]
    [InlineData("2026-11-22", false)]
    [InlineData("2026-11-23", true)]
    [InlineData("2026-11-29", true)]
    [InlineData("2026-11-30", false)]
    public void Both_ends_are_inclusive(string day, bool contained) => Assert.Equal(contained, Week.Contains(Given.Date(day)));

    [Fact]
    public void An_end_that_is_missing_is_open()
    {
        Assert.True((Week with { From = null }).Contains(DateOnly.MinValue));
        Assert.False((Week with { From = null }).Contains(DateOnly.MaxValue));
        Assert.True((Week with { To = null }).Contains(DateOnly.MaxValue));
        Assert.True(default(DateRange).Contains(Given.Today));
    }

    [Fact]
    public void A_reversed_range_holds_no_day()
    {
        var reversed = new DateRange(Week.To, Week.From);

        Assert.True(reversed.IsReversed);
        Assert.False(reversed.Contains(Given.Date("2026-11-25")));
        Assert.False(Week.IsReversed);
        Assert.False(new DateRange(Week.From, Week.From).IsReversed);
        Assert.False(default(DateRange).IsReversed);
    }

    [Fact]
    public void Ranges_are_written_in_iso_8601()
    {
        Assert.Equal("2026-11-23/2026-11-29", Week.ToString());
        Assert.Equal("../2026-11-29", (Week with { From = null }).ToString());
        Assert.Equal("../..", default(DateRange).ToString());
    }
}
