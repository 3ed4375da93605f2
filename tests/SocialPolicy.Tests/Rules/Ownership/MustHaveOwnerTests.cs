using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class MustHaveOwnerTests
{
    private static readonly Clause Clause = EveryChannel.MustHaveOwner();

    [Fact]
    public void MustHaveOwner_is_satisfied_by_an_active_owner() => Assert.Empty(Clause.FoundIn(OwnedBy(Given.Person("ann"))));

    [Fact]
    public void MustHaveOwner_is_violated_by_a_channel_that_names_no_owner() =>
        Assert.Equal(["error SMP1001 channel:main"], Clause.FoundIn(Given.Organization(Given.Channel())));

    [Fact]
    public void MustHaveOwner_is_violated_by_an_owner_who_is_not_among_the_people()
    {
        Organization organization = Given.Organization(Given.Channel() with { Owner = "ghost" });

        Assert.Equal(["error SMP1001 channel:main"], Clause.FoundIn(organization));
        Assert.Equal("named = ghost", Clause.NamedIn(organization));
    }

    [Fact]
    public void MustHaveOwner_compares_ids_with_regard_to_case() =>
        Assert.Equal(["error SMP1001 channel:main"], Clause.FoundIn(OwnedBy(Given.Person("Ann"))));

    [Fact]
    public void MustHaveOwner_is_satisfied_on_the_owners_last_day() =>
        Assert.Empty(Clause.FoundIn(OwnedBy(Given.Person("ann").Until(Given.Today))));

    [Fact]
    public void MustHaveOwner_is_violated_on_the_day_after_the_owners_last()
    {
        Organization organization = OwnedBy(Given.Person("ann").Until(Given.Yesterday));

        Assert.Equal(["error SMP1002 channel:main"], Clause.FoundIn(organization));
        Assert.Equal("owner = ann; until = 2026-11-22", Clause.NamedIn(organization));
    }

    [Fact]
    public void MustHaveOwner_is_satisfied_on_the_owners_first_day() =>
        Assert.Empty(Clause.FoundIn(OwnedBy(Given.Person("ann").From(Given.Today))));

    [Fact]
    public void MustHaveOwner_is_violated_on_the_day_before_the_owners_first()
    {
        Organization organization = OwnedBy(Given.Person("ann").From(Given.Tomorrow));

        Assert.Equal(["error SMP1002 channel:main"], Clause.FoundIn(organization));
        Assert.Equal("owner = ann", Clause.NamedIn(organization));
    }

    [Fact]
    public void MustHaveOwner_is_violated_by_an_owner_whose_employment_ends_before_it_starts() =>
        Assert.Equal(
            ["error SMP1002 channel:main"],
            Clause.FoundIn(OwnedBy(Given.Person("ann").From(Given.Tomorrow).Until(Given.Yesterday))));

    [Fact]
    public void MustHaveOwner_is_satisfied_by_an_owner_who_is_on_leave() =>
        Assert.Empty(Clause.FoundIn(OwnedBy(Given.Person("ann").Away("2026-11-01"))));

    [Fact]
    public void MustHaveOwner_takes_today_from_the_calendars_time_zone()
    {
        // Two hours before midnight UTC it is the next day in Tokyo already.
        Organization organization = OwnedBy(Given.Person("ann").Until(Given.Today));
        DateTimeOffset evening = Given.At("2026-11-23T22:00:00Z");

        Assert.Empty(Clause.FoundIn(organization, evening));
        Assert.Equal(["error SMP1002 channel:main"], Clause.FoundIn(organization.In("Asia/Tokyo"), evening));
    }

    [Theory]
    [InlineData(ChannelStatus.Dormant)]
    [InlineData(ChannelStatus.Retired)]
    public void MustHaveOwner_looks_at_running_channels_only(ChannelStatus status) =>
        Assert.Empty(Clause.FoundIn(Given.Organization(Given.Channel() with { Status = status })));

    [Fact]
    public void MustHaveOwner_finds_nothing_where_there_is_no_channel() => Assert.Empty(Clause.FoundIn(new Organization()));

    [Fact]
    public void MustHaveOwner_looks_at_each_channel_by_itself()
    {
        var organization = new Organization
        {
            Channels = [Given.Channel("b"), Given.Channel("owned") with { Owner = "ann" }, Given.Channel("a")],
            People = [Given.Person("ann")],
        };

        // In the order of the document, not of the ids.
        Assert.Equal(["error SMP1001 channel:b", "error SMP1001 channel:a"], Clause.FoundIn(organization));
    }

    [Fact]
    public void MustHaveOwner_says_what_is_wrong() => Snapshots.Match(string.Join('\n',
        Clause.MessagesIn(Given.Organization(Given.Channel())),
        Clause.MessagesIn(Given.Organization(Given.Channel() with { Owner = "ghost" })),
        Clause.MessagesIn(OwnedBy((Given.Person("ann") with { Name = "Ann Muster" }).Until(Given.Yesterday))),
        Clause.MessagesIn(OwnedBy(Given.Person("ann").From(Given.Tomorrow)))));

    private static Organization OwnedBy(Person person) => Given.Organization(Given.Channel() with { Owner = "ann" }, person);
}
