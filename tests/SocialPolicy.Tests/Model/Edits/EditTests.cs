namespace SocialPolicy.Tests;

public class EditTests
{
    private static readonly ChannelReport Report = Given.Report("2026-11-20");
    private static readonly Waiver Waiver = new() { Rule = "SMP1003", Subject = "channel:main" };

    private static readonly Organization Muster = new()
    {
        Name = "Muster GmbH",
        Units = [new() { Id = "marketing" }],
        People = [Given.Person("ann"), Given.Person("ben")],
        Channels = [Given.Channel()],
        Reports = [Report],
        Posts = [Given.Post("2026-11-20T08:00:00Z")],
        Messages = [Given.Message()],
        Publications = [new() { Id = "pr-1", Kind = PublicationKind.PressRelease }],
        Waivers = [Waiver],
    };

    [Fact]
    public void Put_takes_the_place_of_the_entity_with_the_id()
    {
        Organization edited = Muster.Apply(
            Edit.Put(new Unit { Id = "marketing", Parent = "house" }),
            Edit.Put(Given.Person("ann", Role.Owner)),
            Edit.Put(Given.Channel() with { Owner = "ann" }),
            Edit.Put(Given.Post("2026-11-21T08:00:00Z")),
            Edit.Put(Given.Message() with { AnsweredBy = "ben" }),
            Edit.Put(new Publication { Id = "pr-1", Kind = PublicationKind.BlogPost }));

        Assert.Equal("house", Assert.Single(edited.Units).Parent);
        Assert.Equal([Given.Person("ann", Role.Owner), Given.Person("ben")], edited.People);
        Assert.Equal("ann", Assert.Single(edited.Channels).Owner);
        Assert.Equal(Given.MorningOf("2026-11-21"), Assert.Single(edited.Posts).At);
        Assert.Equal("ben", Assert.Single(edited.Messages).AnsweredBy);
        Assert.Equal(PublicationKind.BlogPost, Assert.Single(edited.Publications).Kind);
    }

    [Fact]
    public void Put_adds_where_no_entity_has_the_id()
    {
        Organization edited = Muster.Apply(
            Edit.Put(new Unit { Id = "sales" }),
            Edit.Put(Given.Person("cara")),
            Edit.Put(Given.Channel("second")),
            Edit.Put(Given.Post("2026-11-21T08:00:00Z") with { Id = "p-2" }),
            Edit.Put(Given.Message() with { Id = "m-2" }),
            Edit.Put(new Publication { Id = "pr-2", Kind = PublicationKind.BlogPost }));

        Assert.Equal(["marketing", "sales"], edited.Units.Select(unit => unit.Id.Value));
        Assert.Equal(["ann", "ben", "cara"], edited.People.Select(person => person.Id.Value));
        Assert.Equal(["main", "second"], edited.Channels.Select(channel => channel.Id.Value));
        Assert.Equal(["p", "p-2"], edited.Posts.Select(post => post.Id.Value));
        Assert.Equal(["m", "m-2"], edited.Messages.Select(message => message.Id.Value));
        Assert.Equal(["pr-1", "pr-2"], edited.Publications.Select(publication => publication.Id.Value));
    }

    [Fact]
    public void Remove_leaves_out_the_entity_with_the_id()
    {
        Organization edited = Muster.Apply(
            Edit.Remove(new UnitId("marketing")),
            Edit.Remove(new PersonId("ann")),
            Edit.Remove(new ChannelId("main")),
            Edit.Remove(new PostId("p")),
            Edit.Remove(new MessageId("m")),
            Edit.Remove(new PublicationId("pr-1")));

        Assert.Empty(edited.Units);
        Assert.Equal([Given.Person("ben")], edited.People);
        Assert.Empty(edited.Channels);
        Assert.Empty(edited.Posts);
        Assert.Empty(edited.Messages);
        Assert.Empty(edited.Publications);
    }

    [Fact]
    public void Put_and_Remove_mean_the_first_of_those_that_share_an_id()
    {
        Person first = Given.Person("ann");
        Person twin = Given.Person("ann", Role.Intern);
        var organization = new Organization { People = [first, twin] };

        Assert.Equal([Given.Person("ann", Role.Owner), twin], organization.Apply(Edit.Put(Given.Person("ann", Role.Owner))).People);
        Assert.Equal([twin], organization.Apply(Edit.Remove(first.Id)).People);
        Assert.Empty(organization.Apply(Edit.Remove(first.Id), Edit.Remove(first.Id)).People);
    }

    [Fact]
    public void Reports_and_waivers_are_added_at_the_end_even_where_an_equal_one_is_there()
    {
        Waiver other = Waiver with { Subject = "*" };
        Organization edited = Muster.Apply(Edit.Add(Report with { }), Edit.Add(other));

        Assert.Equal([Report, Report], edited.Reports);
        Assert.Equal([Waiver, other], edited.Waivers);
    }

    [Fact]
    public void Of_reports_and_waivers_the_first_that_is_equal_is_removed()
    {
        ChannelReport later = Given.Report("2026-11-22");
        Organization organization = Muster with { Reports = [Report, later, Report], Waivers = [Waiver, Waiver] };

        Assert.Equal([later, Report], organization.Apply(Edit.Remove(Report with { })).Reports);
        Assert.Equal([Waiver], organization.Apply(Edit.Remove(Waiver with { })).Waivers);
    }

    [Fact]
    public void The_organizations_own_properties_are_set_and_taken_away()
    {
        var calendar = new WorkCalendar { TimeZone = "Europe/Berlin" };
        var plan = new ReviewedDocument("https://example.org/plan", Given.Today);
        Organization edited = Muster.Apply(
            Edit.SetName("Muster AG"), Edit.SetCalendar(calendar), Edit.SetSponsor("ann"), Edit.SetCrisisPlan(plan));

        Assert.Equal(Muster with { Name = "Muster AG", Calendar = calendar, Sponsor = "ann", CrisisPlan = plan }, edited);
        Assert.Equal(
            Muster with { Name = null },
            edited.Apply(Edit.SetName(null), Edit.SetCalendar(new()), Edit.SetSponsor(null), Edit.SetCrisisPlan(null)));
    }

    [Fact]
    public void What_is_not_there_cannot_be_removed()
    {
        Organization edited = Muster.Apply(
            Edit.Remove(new UnitId("sales")),
            Edit.Remove(new PersonId("Ann")),
            Edit.Remove(new ChannelId("second")),
            Edit.Remove(new PostId("p-2")),
            Edit.Remove(default(MessageId)),
            Edit.Remove(new PublicationId("pr-2")),
            Edit.Remove(Given.Report("2026-11-19")),
            Edit.Remove(Waiver with { Subject = "*" }));

        Assert.Same(Muster, edited);
    }

    [Fact]
    public void Edits_are_equal_when_they_do_the_same()
    {
        Edit[] edits = [.. All()];
        Edit[] again = [.. All()];

        Assert.Equal(edits, again);
        Assert.Equal(edits.Select(edit => edit.GetHashCode()), again.Select(edit => edit.GetHashCode()));
        Assert.Equal(edits.Length, edits.Distinct().Count());
    }

    [Fact]
    public void An_edit_says_what_it_does() => Assert.Equal(
        """
        put unit:sales
        put person:ann
        put channel:main
        put post:p
        put message:m
        put publication:pr-1
        remove unit:x
        remove person:x
        remove channel:x
        remove post:x
        remove message:x
        remove publication:x
        add report on main of 2026-11-20
        add waiver of SMP1003 for channel:main
        remove report on main of 2026-11-20
        remove waiver of no rule for no subject
        set name to Muster AG
        set no name
        set calendar
        set sponsor to person:ann
        set no sponsor
        set crisis plan
        set no crisis plan
        """.ReplaceLineEndings("\n"),
        string.Join('\n', All()));

    [Fact]
    public void An_edit_needs_its_entity()
    {
        Assert.Throws<ArgumentNullException>(() => Edit.Put((Channel)null!));
        Assert.Throws<ArgumentNullException>(() => Edit.Put((Person)null!));
        Assert.Throws<ArgumentNullException>(() => Edit.Add((Waiver)null!));
        Assert.Throws<ArgumentNullException>(() => Edit.Remove((ChannelReport)null!));
        Assert.Throws<ArgumentNullException>(() => Edit.SetCalendar(null!));
    }

    private static IEnumerable<Edit> All() =>
    [
        Edit.Put(new Unit { Id = "sales" }),
        Edit.Put(Given.Person("ann")),
        Edit.Put(Given.Channel() with { Deputies = ["ben", "cara"] }),
        Edit.Put(Given.Post("2026-11-20T08:00:00Z")),
        Edit.Put(Given.Message()),
        Edit.Put(new Publication { Id = "pr-1", Kind = PublicationKind.PressRelease }),
        Edit.Remove(new UnitId("x")),
        Edit.Remove(new PersonId("x")),
        Edit.Remove(new ChannelId("x")),
        Edit.Remove(new PostId("x")),
        Edit.Remove(new MessageId("x")),
        Edit.Remove(new PublicationId("x")),
        Edit.Add(Report with { }),
        Edit.Add(Waiver with { }),
        Edit.Remove(Report with { }),
        Edit.Remove(new Waiver()),
        Edit.SetName("Muster AG"),
        Edit.SetName(null),
        Edit.SetCalendar(new() { Holidays = [Given.Today] }),
        Edit.SetSponsor("ann"),
        Edit.SetSponsor(null),
        Edit.SetCrisisPlan(new("https://example.org/plan", Given.Today)),
        Edit.SetCrisisPlan(null),
    ];
}
