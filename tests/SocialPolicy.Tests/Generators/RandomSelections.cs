using CsCheck;

namespace SocialPolicy.Tests;

/// <summary>Selections: mostly everything, else any mix of selectors, now and then an empty list.</summary>
internal static class RandomSelections
{
    private static readonly Gen<OrganizationSize> Sizes = Gen.Select(
        Gen.Bool, Gen.Int[0, 5], (most, people) => most ? OrganizationSize.AtMost(people) : OrganizationSize.MoreThan(people));

    private static readonly Gen<string> Globs = Gen.Frequency(
        (3, Gen.Int[0, 3].Select(index => Gens.ChannelIds[index])),
        (3, Gen.OneOfConst("*", "x-*", "*-main", "x*", "*-*", "a.b*", "X-*", "nobody", "**", "x-*-1", "*x")));

    /// <summary>Selections by the organization's size only.</summary>
    public static Gen<Selection> BySize { get; } = Gen.Frequency(
        (6, Gen.Const(Selection.Everything)),
        (4, Sizes.Select(size => new Selection { Size = size })));

    public static Gen<Selection> Any { get; } = Gen.Frequency(
        (5, Gen.Const(Selection.Everything)),
        (5, Gen.Select(
            Gens.Platform.List(0, 2).OrNull(6),
            Gen.OneOfConst(Purpose.Corporate, Purpose.Support, Purpose.Personal).List(0, 2).OrNull(8),
            Gens.Unit.List(0, 2).OrNull(7),
            Globs.List(0, 2).OrNull(7),
            Sizes.OrNothing(9),
            (platforms, purposes, units, ids, size) => new Selection
            {
                Platforms = platforms,
                Purposes = purposes,
                Units = units,
                Ids = ids,
                Size = size,
            })));
}
