namespace SocialPolicy.Tests;

public class WorkCalendarTests
{
    [Fact]
    public void The_default_is_monday_to_friday_nine_to_five_in_utc()
    {
        var calendar = new WorkCalendar();

        Assert.Equal("Etc/UTC", calendar.TimeZone);
        Assert.Equal("[Monday, Tuesday, Wednesday, Thursday, Friday]", calendar.Workdays.ToString());
        Assert.Equal(new WorkingHours(new(9, 0), new(17, 0)), calendar.Hours);
        Assert.True(calendar.Holidays.IsEmpty);
        Assert.Equal(calendar, new WorkCalendar());
    }

    [Theory]
    [InlineData("09:00", "17:00", "08:00")]
    [InlineData("00:00", "00:01", "00:01")]
    [InlineData("22:00", "00:00", "02:00")] // midnight is the end of the day
    [InlineData("00:00", "00:00", "1.00:00")]
    [InlineData("17:00", "09:00", "00:00")]
    [InlineData("09:00", "09:00", "00:00")]
    public void Working_hours_last_from_the_opening_to_the_close(string from, string to, string length)
    {
        var culture = System.Globalization.CultureInfo.InvariantCulture;
        var hours = new WorkingHours(TimeOnly.Parse(from, culture), TimeOnly.Parse(to, culture));

        Assert.Equal(TimeSpan.Parse(length, culture), hours.Length);
    }
}
