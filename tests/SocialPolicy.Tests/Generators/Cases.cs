using CsCheck;

namespace SocialPolicy.Tests;

/// <summary>Cases to draw from.</summary>
internal static class Cases
{
    /// <summary>The generators of organizations are made once for each moment.</summary>
    private static readonly Gen<(RandomMoment Moment, Organization Organization)>[] ByMoment =
    [
        .. RandomMoment.All.Select(moment => RandomOrganizations.Around(moment).Select(organization => (moment, organization))),
    ];

    public static Gen<RandomCase> Any { get; } = Gen.Select(
        RandomPolicies.All,
        Gen.OneOf(ByMoment),
        (policy, world) => new RandomCase(policy, world.Organization, world.Moment.Now));

    /// <summary>The first so many cases of a fixed sequence.</summary>
    public static IEnumerable<RandomCase> Fixed(int count)
    {
        var random = new PCG(7, 20_261_123UL);
        for (int i = 0; i < count; i++) yield return Any.Generate(random, null, out _);
    }
}
