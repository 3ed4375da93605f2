namespace SocialPolicy.Tests;

public class TableTests
{
    private static readonly Person Ann = Given.Person("ann");
    private static readonly Person Ben = Given.Person("ben");

    [Fact]
    public void Tables_are_equal_when_their_entities_are()
    {
        Table<Person> table = [Ann, Ben];

        Assert.True(table.Equals((object)new[] { Ann, Ben with { } }.ToTable()));
        Assert.Equal(table.GetHashCode(), Table<Person>.Empty.Add(Ann).Add(Ben).GetHashCode());
        Assert.False(table.Equals([Ben, Ann]));
        Assert.False(table.Equals([Ann]));
        Assert.False(table.Equals([Ann, Ben with { Role = Role.Owner }]));
        Assert.False(table.Equals(null));
    }

    [Fact]
    public void Tables_are_equal_whatever_they_went_through() =>
        Assert.True(((Table<Person>)[Ann, Ben]).Equals(((Table<Person>)[Ann, Given.Person("cara")]).Add(Ben).Remove(Given.Person("cara"))));

    [Fact]
    public void An_empty_collection_expression_is_the_empty_table()
    {
        Table<Person> empty = [];

        Assert.Same(Table<Person>.Empty, empty);
        Assert.Same(Table<Person>.Empty, Array.Empty<Person>().ToTable());
        Assert.Empty(empty);
        Assert.Null(empty.Find(new PersonId("ann")));
    }

    [Fact]
    public void Find_compares_ids_as_written()
    {
        Table<Person> table = [Ann];

        Assert.Same(Ann, table.Find(new PersonId("ann")));
        Assert.Null(table.Find(new PersonId("Ann")));
        Assert.Null(table.Find(new PersonId("ann ")));
        Assert.Null(table.Find(default(PersonId)));
    }

    [Fact]
    public void Find_finds_the_first_of_those_that_share_an_id()
    {
        Person twin = Ann with { Role = Role.Owner };
        Table<Person> table = [Ben, Ann, twin];

        Assert.Same(Ann, table.Find(new PersonId("ann")));
        Assert.Same(twin, table.Remove(Ann).Find(new PersonId("ann")));
        Assert.Same(Ann, table.Remove(twin).Find(new PersonId("ann")));
        Assert.Null(table.Remove(Ann).Remove(twin).Find(new PersonId("ann")));
        Assert.Same(Ann, table.Remove(Ann).Remove(twin).Add(Ann).Find(new PersonId("ann")));
    }

    [Fact]
    public void Put_takes_the_place_of_the_first_with_the_id()
    {
        Person twin = Ann with { Role = Role.Owner };
        Person changed = Ann with { Name = "Ann Muster" };
        Table<Person> table = [Ann, Ben, twin];

        Assert.Equal([changed, Ben, twin], table.Put(changed));
        Assert.Equal([Ann, Ben, twin, Given.Person("cara")], table.Put(Given.Person("cara")));
    }

    [Fact]
    public void Put_adds_to_a_table_whose_entities_have_no_id()
    {
        ChannelReport report = Given.Report("2026-11-20");

        Assert.Equal([report, report], Table<ChannelReport>.Empty.Put(report).Put(report));
    }

    [Fact]
    public void Remove_leaves_out_the_first_that_is_equal()
    {
        ChannelReport early = Given.Report("2026-11-13");
        ChannelReport late = Given.Report("2026-11-20");
        Table<ChannelReport> table = [early, late, early];

        Assert.Equal([late, early], table.Remove(early with { }));
        Assert.Equal([early, early], table.Remove(late));
    }

    [Fact]
    public void Remove_leaves_out_no_entity_that_differs()
    {
        Table<Person> table = [Ann, Ben];

        Assert.Same(table, table.Remove(Ann with { Role = Role.Owner }));
        Assert.Same(table, table.Remove(Given.Person("cara")));
    }

    [Fact]
    public void Remove_by_id_leaves_out_the_first_with_the_id()
    {
        Person twin = Ann with { Role = Role.Owner };
        Table<Person> table = [Ann, Ben, twin];

        Assert.Equal([Ben, twin], table.Remove("ann"));
        Assert.Equal([Ben], table.Remove("ann").Remove("ann"));
        Assert.Null(table.Remove("ann").Remove("ann").Find(Ann.Id));
        Assert.Same(table, table.Remove("cara"));
    }

    [Fact]
    public void Every_kind_with_ids_can_be_removed_by_id()
    {
        Assert.Empty(((Table<Unit>)[new() { Id = "u" }]).Remove("u"));
        Assert.Empty(((Table<Channel>)[Given.Channel()]).Remove("main"));
        Assert.Empty(((Table<Post>)[Given.Post("2026-11-20T08:00:00Z")]).Remove("p"));
        Assert.Empty(((Table<Message>)[Given.Message()]).Remove("m"));
        Assert.Empty(((Table<Publication>)[new() { Id = "pr", Kind = PublicationKind.BlogPost }]).Remove("pr"));
    }

    [Fact]
    public void A_table_without_its_last_entity_is_equal_to_the_empty_one()
    {
        Table<Person> table = ((Table<Person>)[Ann]).Remove(Ann);

        Assert.Empty(table);
        Assert.True(table.Equals(Table<Person>.Empty));
        Assert.Equal([Ben], table.Add(Ben));
    }

    [Fact]
    public void An_entity_is_not_null()
    {
        Assert.Throws<ArgumentNullException>(() => Table<Person>.Empty.Add(null!));
        Assert.Throws<ArgumentNullException>(() => Table<Person>.Empty.Put(null!));
        Assert.Throws<ArgumentNullException>(() => Table<Person>.Empty.Remove(null!));
        Assert.Throws<ArgumentException>(() => new[] { Ann, null! }.ToTable());
        Assert.Throws<ArgumentNullException>(() => ((IEnumerable<Person>)null!).ToTable());
        Assert.Throws<ArgumentNullException>(() => ((Table<Person>)null!).Find(new PersonId("ann")));
        Assert.Throws<ArgumentNullException>(() => ((Table<Person>)null!).Remove(new PersonId("ann")));
    }

    [Fact]
    public void ToString_tells_how_many_there_are_of_which_kind() => Assert.Equal("2 × Person", ((Table<Person>)[Ann, Ben]).ToString());
}
