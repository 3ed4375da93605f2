using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class MustNameContactTests
{
    private const string Fault = "info SMP6004 unit:sales";

    private static readonly Clause Clause = Units.MustNameContact();
    private static readonly Person Away = Given.Person("a").Away("2026-11-23", "2026-11-27");
    private static readonly Person Deputy = Given.Person("b");

    [Fact]
    public void MustNameContact_is_satisfied_by_a_contact_who_is_present() => Assert.Empty(Clause.FoundIn(Unit("a", null, Given.Person("a"))));

    [Fact]
    public void MustNameContact_is_violated_where_no_contact_is_named_or_the_one_named_does_not_resolve()
    {
        Assert.Equal([Fault], Clause.FoundIn(Unit(null, "b", Deputy)));
        Assert.Equal([Fault], Clause.FoundIn(Unit("ghost", "b", Deputy)));
        Assert.Equal("named = ghost", Clause.NamedIn(Unit("ghost", null)));
    }

    [Fact]
    public void MustNameContact_is_violated_by_a_contact_who_is_not_active_whoever_the_deputy_is()
    {
        Assert.Equal([Fault], Clause.FoundIn(Unit("a", "b", Given.Person("a").Until(Given.Yesterday), Deputy)));
        Assert.Equal([Fault], Clause.FoundIn(Unit("a", "b", Given.Person("a").From(Given.Tomorrow), Deputy)));
        Assert.Empty(Clause.FoundIn(Unit("a", null, Given.Person("a").Until(Given.Today))));
    }

    [Theory]
    [InlineData("2026-11-22", true)]
    [InlineData("2026-11-23", false)]
    [InlineData("2026-11-27", false)]
    [InlineData("2026-11-28", true)]
    public void MustNameContact_is_violated_on_the_days_on_which_the_contact_is_away(string day, bool satisfied) =>
        Assert.Equal(satisfied ? [] : [Fault], Clause.FoundIn(Unit("a", null, Away), Given.MorningOf(day)));

    [Fact]
    public void MustNameContact_is_satisfied_by_a_deputy_who_is_present() => Assert.Empty(Clause.FoundIn(Unit("a", "b", Away, Deputy)));

    [Fact]
    public void MustNameContact_is_violated_where_the_deputy_is_not_there_either()
    {
        Assert.Equal([Fault], Clause.FoundIn(Unit("a", "ghost", Away)));
        Assert.Equal([Fault], Clause.FoundIn(Unit("a", "b", Away, Deputy.Until(Given.Yesterday))));
        Assert.Equal([Fault], Clause.FoundIn(Unit("a", "a", Away)));
        Assert.Equal("contact = a; deputy = b; back = 2026-11-28", Clause.NamedIn(Unit("a", "b", Away, Deputy.Away("2026-11-20"))));
    }

    [Fact]
    public void MustNameContact_names_the_day_on_which_the_contact_is_back_behind_neighbouring_absences()
    {
        Assert.Equal("contact = a; back = 2026-12-04", Clause.NamedIn(Unit("a", null, Away.Away("2026-12-01", "2026-12-03").Away("2026-11-26", "2026-11-30"))));
        Assert.Equal("contact = a", Clause.NamedIn(Unit("a", null, Given.Person("a").Away("2026-11-01"))));
        Assert.Equal("contact = a", Clause.NamedIn(Unit("a", null, Away.Until(Given.Date("2026-11-25")))));
    }

    [Fact]
    public void MustNameContact_looks_at_each_unit() => Assert.Equal(
        [Fault, "info SMP6004 unit:stores"],
        Clause.FoundIn(new Organization { Units = [new() { Id = "sales" }, new() { Id = "stores", Parent = "sales" }] }));

    [Fact]
    public void MustNameContact_may_be_limited_to_organizations_of_a_size()
    {
        Assert.Empty(Units.Where(OrganizationSize.AtMost(0)).MustNameContact().FoundIn(Unit("a", null, Away)));
        Assert.Equal([Fault], Units.Where(OrganizationSize.AtMost(1)).MustNameContact().FoundIn(Unit("a", null, Away)));
    }

    [Fact]
    public void MustNameContact_says_what_is_wrong() => Snapshots.Match(string.Join('\n',
        Clause.MessagesIn(Unit(null, null)),
        Clause.MessagesIn(Unit("ghost", null)),
        Clause.MessagesIn(Unit("a", null, Given.Person("a").Until(Given.Yesterday))),
        Clause.MessagesIn(Unit("a", null, Given.Person("a").From(Given.Tomorrow))),
        Clause.MessagesIn(Unit("a", null, Away with { Name = "Anna Muster" })),
        Clause.MessagesIn(Unit("a", "b", Given.Person("a").Away("2026-11-01"), Deputy.Away("2026-11-01")))));

    private static Organization Unit(PersonId? contact, PersonId? deputy, params Person[] people) => new()
    {
        Units = [new() { Id = "sales", Contact = contact, ContactDeputy = deputy }],
        People = [.. people],
    };
}
