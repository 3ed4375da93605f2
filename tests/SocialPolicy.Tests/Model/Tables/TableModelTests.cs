using CsCheck;

namespace SocialPolicy.Tests;

/// <summary>Random changes to a table and to a plain list, which must come to the same.</summary>
public class TableModelTests
{
    private enum Change
    {
        Add,
        Put,
        Remove,
        RemoveById,
        Find,
    }

    // Few ids and roles, so that entities often share an id and are often equal.
    private static readonly Gen<Person> AnyPerson = Gen.Select(Gen.Int[0, 9], Gen.Int[0, 2], (id, role) => PersonOf(id, (Role)role));

    private static readonly Gen<(Change Change, Person Person)> AnyChange = Gen.Select(Gen.Enum<Change>(), AnyPerson);

    [Fact]
    public void A_table_of_few_comes_to_the_same_as_a_list() => Gen.Select(AnyPerson.Array[0, 12], AnyChange.Array[0, 60]).Sample(AssertAgreement);

    [Fact]
    public void A_table_at_the_edge_of_a_node_comes_to_the_same_as_a_list() =>
        Gen.Select(Gen.Int[60, 68].SelectMany(size => AnyPerson.Array[size]), AnyChange.Array[0, 20]).Sample(AssertAgreement, iter: 40);

    [Fact]
    public void A_table_at_the_edge_of_a_level_comes_to_the_same_as_a_list() =>
        Gen.Select(Gen.Int[4094, 4097].Select(size => Enumerable.Range(0, size).Select(i => PersonOf(i, Role.Owner)).ToArray()), AnyChange.Array[0, 12])
            .Sample(AssertAgreement, iter: 6);

    private static void AssertAgreement(Person[] start, (Change Change, Person Person)[] changes)
    {
        var list = new List<Person>(start);
        var table = start.ToTable();
        var history = new List<(Table<Person> Table, Person[] List)> { (table, start) };
        foreach ((Change change, Person person) in changes)
        {
            table = Apply(table, list, change, person);
            history.Add((table, [.. list]));
        }

        // Asked at the end, so that a change to a newer table would show in an older one.
        foreach ((Table<Person> then, Person[] expected) in history) AssertSame(expected, then);
    }

    private static Table<Person> Apply(Table<Person> table, List<Person> list, Change change, Person person)
    {
        int first = list.FindIndex(other => other.Id == person.Id);
        switch (change)
        {
            case Change.Add:
                list.Add(person);
                return table.Add(person);
            case Change.Put:
                if (first < 0) list.Add(person);
                else list[first] = person;
                return table.Put(person);
            case Change.Remove:
                list.Remove(person);
                return table.Remove(person);
            case Change.RemoveById:
                if (first >= 0) list.RemoveAt(first);
                return table.Remove(person.Id);
            default:
                // Looking for an id builds the map of ids: the next changes go on from it.
                Assert.Equal(first < 0 ? null : list[first], table.Find(person.Id));
                return table;
        }
    }

    private static void AssertSame(Person[] expected, Table<Person> actual)
    {
        Assert.Equal(expected.Length, actual.Count);
        Assert.True(expected.AsSpan().SequenceEqual(actual.ToArray()));
        Assert.True(actual.Equals(expected.ToTable()));

        var firsts = new Dictionary<PersonId, Person>();
        foreach (Person person in expected) firsts.TryAdd(person.Id, person);
        for (int id = 0; id < 12; id++)
            Assert.Equal(firsts.GetValueOrDefault(PersonOf(id, Role.Owner).Id), actual.Find(PersonOf(id, Role.Owner).Id));
        Assert.Equal(firsts.Values, Enumerable.Range(0, actual.Rows.Count).Select(actual.First).OfType<Person>());
    }

    private static Person PersonOf(int id, Role role) => Given.Person(FormattableString.Invariant($"p{id}"), role);
}
