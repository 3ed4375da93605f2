namespace SocialPolicy.Tests;

public class EditedOrganizationTests
{
    private static readonly Person Ann = Given.Person("ann");
    private static readonly Organization Muster = Given.Organization(Given.Channel() with { Owner = "ann" }, Ann);

    [Fact]
    public void The_organization_that_is_edited_stays_as_it_is()
    {
        Organization before = Muster with { };
        Organization edited = Muster.Apply(Edit.Remove(Ann.Id), Edit.Put(Given.Channel()), Edit.SetSponsor("ann"));

        Assert.Equal(before, Muster);
        Assert.NotEqual(Muster, edited);
    }

    [Fact]
    public void Edits_are_applied_in_their_order()
    {
        Edit put = Edit.Put(Given.Person("ben"));
        Edit remove = Edit.Remove(new PersonId("ben"));

        Assert.Equal([Ann], Muster.Apply(put, remove).People);
        Assert.Equal([Ann, Given.Person("ben")], Muster.Apply(remove, put).People);
    }

    [Fact]
    public void Edits_may_come_as_an_array_a_list_or_any_sequence()
    {
        Edit[] edits = [Edit.Put(Given.Person("ben")), Edit.SetName("Muster AG")];
        Organization expected = Muster.Apply(edits[0], edits[1]);

        Assert.Equal(expected, Muster.Apply(edits));
        Assert.Equal(expected, Muster.Apply([edits[0], edits[1]]));
        Assert.Equal(expected, Muster.Apply(edits.ToList()));
        Assert.Equal(expected, Muster.Apply(edits.Where(_ => true)));
        Assert.Equal(expected, Muster.Apply(edits.ToValueList()));
    }

    [Fact]
    public void No_edit_changes_nothing()
    {
        Assert.Same(Muster, Muster.Apply());
        Assert.Same(Muster, Muster.Apply(Enumerable.Empty<Edit>()));
    }

    [Fact]
    public void Tables_that_no_edit_touches_are_shared()
    {
        Organization edited = Muster.Apply(Edit.Put(Given.Channel()));

        Assert.Same(Muster.People, edited.People);
        Assert.Same(Muster.Channels.Origin, edited.Channels.Origin);
    }

    [Fact]
    public void An_edit_is_not_null()
    {
        Assert.Throws<ArgumentException>(() => Muster.Apply(Edit.SetName(null), null!));
        Assert.Throws<ArgumentNullException>(() => Muster.Apply((IEnumerable<Edit>)null!));
    }
}
