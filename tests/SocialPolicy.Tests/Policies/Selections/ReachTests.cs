using CsCheck;
using SocialPolicy.Rules;

namespace SocialPolicy.Tests;

/// <summary>What is said of two selections, held against a small world in which every sort of channel is there.</summary>
public class ReachTests
{
    private static readonly string[] Ids = ["a", "x", "ax", "xa", "axa", "o", "ao", "oa", "axo", "ox"];

    private static readonly Gen<Selection> Selections = Gen.Frequency(
        (2, Gen.Const(Selection.Everything)),
        (6, Gen.Select(
            Gen.OneOfConst(Platform.X, Platform.LinkedIn).List(0, 2).OrNull(6),
            Gen.OneOfConst(Purpose.Corporate, Purpose.Support).List(1, 2).OrNull(7),
            Gen.OneOfConst<UnitId>("u0", "u1", "u2", "nowhere").List(1, 2).OrNull(6),
            Gen.OneOfConst("*", "a*", "*a", "x", "ax", "*x*").List(1, 2).OrNull(6),
            Gen.Select(Gen.Bool, Gen.Int[0, 2], (most, people) => most ? OrganizationSize.AtMost(people) : OrganizationSize.MoreThan(people)).OrNothing(7),
            (platforms, purposes, units, ids, size) => new Selection { Platforms = platforms, Purposes = purposes, Units = units, Ids = ids, Size = size })));

    private static readonly Gen<Clause> Clauses = Gen.Select(
        Selections, Selections.List(0, 2), (where, except) => new Clause(new MustHaveOwner()) { Where = where, Except = except });

    private static readonly Gen<Organization> Worlds = RandomPeople.Units.Select(World);

    [Fact]
    public void Two_selections_overlap_where_some_channel_is_in_both() => Gen.Select(Clauses, Clauses, Worlds).Sample(
        (one, other, world) =>
        {
            var both = Selected(one, world).Intersect(Selected(other, world));
            Assert.Equal(both.Any(), new Reach(one).Overlaps(new Reach(other), UnitTree.Of(world.Units)));
        },
        iter: 1500);

    [Fact]
    public void A_selection_lies_within_another_where_it_has_channels_and_all_are_in_the_other() => Gen.Select(Clauses, Clauses, Worlds).Sample(
        (one, other, world) =>
        {
            List<(int, int)> selected = Selected(one, world);
            bool within = selected.Count > 0 && !selected.Except(Selected(other, world)).Any();
            Assert.Equal(within, new Reach(one).LiesWithin(new Reach(other), UnitTree.Of(world.Units)));
        },
        iter: 1500);

    [Fact]
    public void A_selection_is_empty_where_it_has_no_channel_in_any_organization()
    {
        Organization[] worlds = [.. Trees.Select(World)];
        Clauses.Sample(
            clause => Assert.Equal(worlds.All(world => Selected(clause, world).Count == 0), new Reach(clause).IsEmpty),
            iter: 300);
    }

    [Fact]
    public void What_is_left_out_of_all_its_parts_is_empty()
    {
        Selection both = new() { Units = ["sales", "marketing"] };
        Clause clause = new(new MustHaveOwner()) { Where = both, Except = [new() { Units = ["sales"] }, new() { Units = ["marketing"] }] };
        Assert.True(new Reach(clause).IsEmpty);
        Assert.False(new Reach(clause with { Except = [new() { Units = ["sales"] }] }).IsEmpty);
    }

    [Fact]
    public void What_is_left_out_by_another_unit_is_not_empty_whatever_the_tree() =>
        Assert.False(new Reach(new(new MustHaveOwner()) { Where = new() { Units = ["sales"] }, Except = [new() { Units = ["company"] }] }).IsEmpty);

    [Fact]
    public void What_cannot_be_decided_is_not_said()
    {
        ValueList<string> many = Enumerable.Range(0, 65).Select(number => $"x-{number}*").ToValueList();
        var reach = new Reach(new(new MustHaveOwner()) { Where = new() { Ids = many } });
        Assert.False(reach.Overlaps(reach, UnitTree.Of([])));
        Assert.False(reach.LiesWithin(reach, UnitTree.Of([])));
        Assert.False(reach.IsEmpty);
    }

    /// <summary>Units beside each other and units in each other, one way round and the other.</summary>
    private static IEnumerable<Table<Unit>> Trees
    {
        get
        {
            UnitId[] ids = ["u0", "u1", "u2", "nowhere"];
            yield return ids.Select(id => new Unit { Id = id }).ToTable();
            yield return ids.Select((id, i) => new Unit { Id = id, Parent = i == 0 ? (UnitId?)null : ids[i - 1] }).ToTable();
            yield return ids.Select((id, i) => new Unit { Id = id, Parent = i == 3 ? (UnitId?)null : ids[i + 1] }).ToTable();
        }
    }

    private static Organization World(Table<Unit> units) => new()
    {
        Units = units,
        Channels = (
            from platform in (Platform[])[Platform.X, Platform.LinkedIn, Platform.Blog]
            from purpose in (Purpose[])[Purpose.Corporate, Purpose.Support, Purpose.Personal]
            from unit in (UnitId?[])[null, .. units.Select(unit => (UnitId?)unit.Id).Distinct()]
            from id in Ids
            select new Channel { Id = id, Platform = platform, Purpose = purpose, Unit = unit }).ToTable(),
    };

    /// <summary>The selected channels, by the number of people and the position.</summary>
    private static List<(int, int)> Selected(Clause clause, Organization world)
    {
        var selected = new List<(int, int)>();
        for (int people = 0; people <= 3; people++)
        {
            Organization sized = world with { People = Enumerable.Range(0, people).Select(number => new Person { Id = $"p{number}" }).ToTable() };
            selected.AddRange(NaiveSelection.Positions(clause, sized).Select(position => (people, position)));
        }

        return selected;
    }
}
