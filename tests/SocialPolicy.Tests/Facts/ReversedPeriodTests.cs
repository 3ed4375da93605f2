namespace SocialPolicy.Tests;

/// <summary>SMP0003.</summary>
public class ReversedPeriodTests
{
    [Fact]
    public void Each_absence_and_the_employment_are_looked_at()
    {
        Organization organization = With(Given.Person("a")
            .From(Given.Tomorrow).Until(Given.Today)
            .Away("2026-11-02", "2026-11-01").Away("2026-11-02", "2026-11-02").Away("2027-01-01", "2026-01-01"));

        Assert.Equal(
            [
                "error SMP0003 person:a at $.people[0].absences[0]",
                "error SMP0003 person:a at $.people[0].absences[2]",
                "error SMP0003 person:a at $.people[0].employedUntil",
            ],
            organization.InputFaultLines());
    }

    [Fact]
    public void The_period_and_its_ends_are_named() =>
        Assert.Equal(
            "[period = absence, starts = 2026-11-02, ends = 2026-11-01]",
            Assert.Single(With(Given.Person("a").Away("2026-11-02", "2026-11-01")).InputFaults()).Properties.ToString());

    [Fact]
    public void A_period_of_one_day_ends_when_it_starts() =>
        Assert.Empty(With(Given.Person("a").From(Given.Today).Until(Given.Today).Away("2026-11-23", "2026-11-23")).InputFaults());

    [Fact]
    public void A_period_with_an_open_end_does_not_end_before_it_starts()
    {
        Assert.Empty(With(Given.Person("a").From(DateOnly.MaxValue).Away("9999-12-31")).InputFaults());
        Assert.Empty(With(Given.Person("a").Until(DateOnly.MinValue)).InputFaults());
    }

    [Fact]
    public void A_reversed_period_says_what_is_wrong() => Snapshots.Match(Findings.Messages(
        With(Given.Person("a").From(Given.Tomorrow).Until(Given.Today).Away("2026-11-02", "2026-11-01")).InputFaults()));

    private static Organization With(Person person) => new() { People = [person] };
}
