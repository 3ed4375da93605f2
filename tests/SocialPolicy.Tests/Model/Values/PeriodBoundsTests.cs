using CsCheck;

namespace SocialPolicy.Tests;

public class PeriodBoundsTests
{
    private static readonly DateOnly[] Dates = [.. Enumerable.Range(0, 5 * 366).Select(new DateOnly(2023, 1, 1).AddDays)];

    private static readonly Gen<Period> Periods = Gen.Select(Gen.Int[0, 26], Gen.Int[0, 70], (months, days) => Period.Months(months) + Period.Days(days));

    [Fact]
    public void A_period_that_is_never_longer_leads_no_further_from_any_date() => Gen.Select(Periods, Periods).Sample(
        (one, other) =>
        {
            if (!one.IsNeverLongerThan(other)) return;
            Assert.All(Dates, date => Assert.True(one.From(date) <= other.From(date) && one.Before(date) >= other.Before(date), $"{one} {other} {date}"));
        },
        iter: 600);

    [Theory]
    [InlineData("P1W", "P1M", true)]
    [InlineData("P1M", "P31D", true)]
    [InlineData("P1M", "P30D", false)]
    [InlineData("P30D", "P1M", false)]
    [InlineData("P28D", "P1M", true)]
    [InlineData("P1Y", "P366D", true)]
    [InlineData("P365D", "P1Y", true)]
    [InlineData("P90D", "P90D", true)]
    [InlineData("PT4H", "PT5H", true)]
    [InlineData("P1DT4H", "P2D", false)]
    [InlineData("P1D", "P1DT1H", true)]
    [InlineData("PT24H", "P1D", false)]
    [InlineData("P1D", "PT24H", false)]
    public void Months_and_days_compare_by_what_months_have_at_least_and_at_most(string one, string other, bool expected) =>
        Assert.Equal(expected, Period.Parse(one).IsNeverLongerThan(Period.Parse(other)));

    [Fact]
    public void Limits_of_one_kind_compare_by_their_number()
    {
        Assert.True(Within.Workdays(1).IsNeverLongerThan(Within.Workdays(2)));
        Assert.False(Within.Workdays(2).IsNeverLongerThan(Within.Workdays(1)));
        Assert.True(Within.Hours(2).IsNeverLongerThan(Within.Hours(2)));
        Assert.True(Within.WorkingHours(2).IsNeverLongerThan(Within.WorkingHours(4)));
    }

    [Fact]
    public void So_many_days_are_no_longer_than_so_many_workdays_and_working_hours_compare_with_nothing_else()
    {
        Assert.True(Within.Days(2).IsNeverLongerThan(Within.Workdays(2)));
        Assert.False(Within.Days(3).IsNeverLongerThan(Within.Workdays(2)));
        Assert.False(Within.Workdays(1).IsNeverLongerThan(Within.Days(1)));
        Assert.False(Within.WorkingHours(1).IsNeverLongerThan(Within.Workdays(1)));
        Assert.False(Within.Hours(1).IsNeverLongerThan(Within.WorkingHours(8)));
    }
}
