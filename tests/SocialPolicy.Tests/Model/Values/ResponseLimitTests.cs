namespace SocialPolicy.Tests;

public class ResponseLimitTests
{
    [Fact]
    public void Limits_are_a_duration_or_workdays_or_working_hours()
    {
        Assert.Equal(ResponseLimitKind.Within, Within.Hours(2).Kind);
        Assert.Equal(Period.Hours(2), Within.Hours(2).Time);
        Assert.Equal(0, Within.Hours(2).Workdays);
        Assert.Equal(ResponseLimitKind.Workdays, Within.Workdays(3).Kind);
        Assert.Equal(3, Within.Workdays(3).Workdays);
        Assert.True(Within.Workdays(3).Time.IsZero);
        Assert.Equal(ResponseLimitKind.WorkingHours, Within.WorkingHours(4).Kind);
        Assert.Equal(Period.Hours(4), Within.WorkingHours(4).Time);
    }

    [Fact]
    public void Limits_compare_by_value()
    {
        Assert.Equal(Within.Minutes(120), Within.Hours(2));
        Assert.Equal(Within.Days(7), ResponseLimit.OfDuration(Period.Weeks(1)));
        Assert.NotEqual(Within.Hours(2), Within.WorkingHours(2));
        Assert.NotEqual(Within.Days(1), Within.Workdays(1));
    }

    [Fact]
    public void Limits_show_what_they_are()
    {
        Assert.Equal("within PT4H", Within.Hours(4).ToString());
        Assert.Equal("workdays 1", Within.Workdays(1).ToString());
        Assert.Equal("workingHours PT1H30M", ResponseLimit.OfWorkingHours(Period.Minutes(90)).ToString());
    }

    [Fact]
    public void Limits_are_longer_than_no_time()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Within.Hours(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Within.Duration(default));
        Assert.Throws<ArgumentOutOfRangeException>(() => Within.Workdays(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Within.Workdays(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Within.WorkingHours(0));
    }

    [Fact]
    public void Working_hours_have_no_days() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ResponseLimit.OfWorkingHours(Period.Parse("P1DT1H")));
}
