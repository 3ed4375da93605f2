using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

/// <summary>What MustReport is about; what is agreed and what is delivered have parts of their own.</summary>
public partial class MustReportTests
{
    private const string NotAgreed = "error SMP3001 channel:main";
    private const string Overdue = "warning SMP3002 channel:main";

    private static readonly Clause Weekly = EveryChannel.MustReport(Every.Week);
    private static readonly ReportingAgreement Agreement = new(Every.Week, "boss");
    private static readonly ChannelReport Fresh = Given.Report("2026-11-20", "boss");

    [Fact]
    public void MustReport_is_violated_twice_by_a_channel_that_neither_agrees_nor_delivers() =>
        Assert.Equal([NotAgreed, Overdue], Weekly.FoundIn(Given.Delegated()));

    [Fact]
    public void MustReport_is_satisfied_by_a_channel_that_agrees_and_delivers() => Assert.Empty(Weekly.FoundIn(Agreed(Agreement)));

    [Fact]
    public void MustReport_finds_nothing_where_the_leadership_posts_itself() =>
        Assert.Empty(Weekly.FoundIn(Given.Organization(
            Given.Channel() with { Owner = "staff", Operators = ["boss"] }, Given.Person("boss", Role.Executive), Given.Person("staff"))));

    [Fact]
    public void MustReport_finds_nothing_where_nobody_active_posts() =>
        Assert.Empty(Weekly.FoundIn(Given.Organization(
            Given.Channel() with { Operators = ["staff", "ghost"] }, Given.Person("staff").Until(Given.Yesterday))));

    [Fact]
    public void MustReport_looks_at_a_channel_that_one_employee_among_leaders_operates() =>
        Assert.Equal([NotAgreed, Overdue], Weekly.FoundIn(Given.Organization(
            Given.Channel() with { Operators = ["boss", "staff"] }, Given.Person("boss", Role.Owner), Given.Person("staff"))));

    [Fact]
    public void MustReport_looks_at_a_channel_that_an_employee_owns_and_posts_on() =>
        Assert.Equal([NotAgreed, Overdue], Weekly.FoundIn(Given.Organization(Given.Channel() with { Owner = "staff" }, Given.Person("staff"))));

    [Theory]
    [InlineData(ChannelStatus.Dormant)]
    [InlineData(ChannelStatus.Retired)]
    public void MustReport_looks_at_running_channels_only(ChannelStatus status) =>
        Assert.Empty(Weekly.FoundIn(Given.Delegated(Given.Channel() with { Status = status })));

    [Fact]
    public void MustReport_says_what_is_wrong() => Snapshots.Match(string.Join('\n',
        Weekly.MessagesIn(Given.Delegated()),
        Weekly.MessagesIn(Agreed(new(null, "boss"))),
        Weekly.MessagesIn(Agreed(new(Every.Month, "boss"))),
        Weekly.MessagesIn(Agreed(new(Every.Week, null))),
        Weekly.MessagesIn(Agreed(new(Every.Week, "former"))),
        Weekly.MessagesIn(Agreed(new(Every.Week, "staff"))),
        EveryChannel.MustReport(Period.Days(10)).MessagesIn(Delivered(Given.Report("2026-11-12")))));

    private static Organization Agreed(ReportingAgreement agreement, params Person[] more)
    {
        Organization organization = Given.Delegated(Given.Channel() with { Reporting = agreement }, Fresh);
        return organization with
        {
            People = [.. organization.People, Given.Person("former", Role.Owner).Until(Given.Yesterday), .. more],
        };
    }

    private static Organization Delivered(params ChannelReport[] reports) =>
        Given.Delegated(Given.Channel() with { Reporting = Agreement }, reports);
}
