using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class ReportsMustGoToTests
{
    private const string Fault = "warning SMP3004 channel:main";

    private static readonly Clause Clause = EveryChannel.ReportsMustGoTo(Roles.Leadership);

    [Fact]
    public void ReportsMustGoTo_is_satisfied_by_a_report_to_one_of_the_roles() =>
        Assert.Empty(Clause.FoundIn(Reported(Given.Report("2026-11-20", "boss"))));

    [Fact]
    public void ReportsMustGoTo_is_violated_by_a_report_to_another_role()
    {
        Organization organization = Reported(Given.Report("2026-11-20", "staff"));

        Assert.Equal([Fault], Clause.FoundIn(organization));
        Assert.Equal("date = 2026-11-20; recipient = staff; roles = owner, executive", Clause.NamedIn(organization));
    }

    [Fact]
    public void ReportsMustGoTo_is_violated_by_a_report_to_nobody()
    {
        Assert.Equal([Fault], Clause.FoundIn(Reported(Given.Report("2026-11-20"))));
        Assert.Equal([Fault], Clause.FoundIn(Reported(Given.Report("2026-11-20", "ghost"))));
    }

    [Fact]
    public void ReportsMustGoTo_is_violated_by_a_report_to_nobody_even_where_everyone_would_do() =>
        Assert.Equal([Fault], EveryChannel.ReportsMustGoTo(Roles.Everyone).FoundIn(Reported(Given.Report("2026-11-20"))));

    [Fact]
    public void ReportsMustGoTo_is_satisfied_by_a_report_to_somebody_who_has_left_since() =>
        Assert.Empty(Clause.FoundIn(Reported(Given.Report("2026-11-20", "former"))));

    [Fact]
    public void ReportsMustGoTo_looks_at_the_latest_report_wherever_it_stands()
    {
        Assert.Empty(Clause.FoundIn(Reported(Given.Report("2026-11-20", "boss"), Given.Report("2026-11-19", "staff"))));
        Assert.Equal([Fault], Clause.FoundIn(Reported(Given.Report("2026-11-20", "staff"), Given.Report("2026-11-19", "boss"))));
    }

    [Fact]
    public void ReportsMustGoTo_looks_at_the_last_in_the_document_of_several_on_one_day()
    {
        Assert.Empty(Clause.FoundIn(Reported(Given.Report("2026-11-20", "staff"), Given.Report("2026-11-20", "boss"))));
        Assert.Equal([Fault], Clause.FoundIn(Reported(Given.Report("2026-11-20", "boss"), Given.Report("2026-11-20", "staff"))));
    }

    [Fact]
    public void ReportsMustGoTo_counts_a_report_of_today_and_none_to_come()
    {
        Assert.Equal([Fault], Clause.FoundIn(Reported(Given.Report("2026-11-23", "staff"), Given.Report("2026-11-22", "boss"))));
        Assert.Empty(Clause.FoundIn(Reported(Given.Report("2026-11-24", "staff"), Given.Report("2026-11-22", "boss"))));
    }

    [Fact]
    public void ReportsMustGoTo_finds_nothing_where_there_is_no_report_yet()
    {
        Assert.Empty(Clause.FoundIn(Reported()));
        Assert.Empty(Clause.FoundIn(Reported(Given.Report("2026-11-24", "staff"))));
    }

    [Fact]
    public void ReportsMustGoTo_looks_at_delegated_channels_only() =>
        Assert.Empty(Clause.FoundIn(Given.Organization(
            Given.Channel() with { Owner = "boss" }, Given.Person("boss", Role.Owner)) with
        { Reports = [Given.Report("2026-11-20")] }));

    [Theory]
    [InlineData(ChannelStatus.Dormant)]
    [InlineData(ChannelStatus.Retired)]
    public void ReportsMustGoTo_looks_at_running_channels_only(ChannelStatus status) =>
        Assert.Empty(Clause.FoundIn(Given.Delegated(Given.Channel() with { Status = status }, Given.Report("2026-11-20"))));

    [Fact]
    public void ReportsMustGoTo_says_what_is_wrong() => Snapshots.Match(string.Join('\n',
        Clause.MessagesIn(Reported(Given.Report("2026-11-20"))),
        Clause.MessagesIn(Reported(Given.Report("2026-11-20", "staff")))));

    private static Organization Reported(params ChannelReport[] reports)
    {
        Organization organization = Given.Delegated(null, reports);
        return organization with { People = organization.People.Add(Given.Person("former", Role.Owner).Until(Given.Yesterday)) };
    }
}
