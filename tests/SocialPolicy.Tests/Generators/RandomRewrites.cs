using CsCheck;

namespace SocialPolicy.Tests;

/// <summary>Makes another organization of one.</summary>
internal delegate Organization Rewrite(Organization organization);

/// <summary>
/// Changes to organizations that no edit stands for: twins, tables from elsewhere, another organization altogether.
/// </summary>
internal static class RandomRewrites
{
    private static readonly Gen<int> Position = Gen.Int[0, 9_999];

    public static Gen<Rewrite> Around(RandomMoment moment) => Gen.Frequency(
        (4, Of(Rows.People, RandomPeople.Person(moment), (row, twin) => row with { Id = twin.Id })),
        (4, Of(Rows.Channels, RandomChannels.Channel(moment), (row, twin) => row with { Id = twin.Id })),
        (2, Of(Rows.Units, RandomPeople.Unit, (row, twin) => row with { Id = twin.Id })),
        (1, Of(Rows.Posts, RandomEvidence.Post(moment), (row, twin) => row with { Id = twin.Id })),
        (1, Of(Rows.Messages, RandomEvidence.Message(moment), (row, twin) => row with { Id = twin.Id })),
        (1, Of(Rows.Publications, RandomEvidence.Publication(moment), (row, twin) => row with { Id = twin.Id })),
        (1, Of(Rows.Reports, RandomEvidence.Report(moment), (row, _) => row)),
        (1, Of(Rows.Waivers, RandomWaivers.Waiver(moment), (row, _) => row)),
        (1, RandomOrganizations.Around(moment).Select(other => new Rewrite(_ => other))),
        (1, Gen.Const(new Rewrite(whole => whole))),
        (1, Gen.Const(new Rewrite(whole => whole with { }))));

    private static Gen<Rewrite> Of<T>(Rows<T> rows, Gen<T> another, Func<T, T, T> withId) where T : class => Gen.Frequency(
        (4, Gen.Select(another, Position, (other, position) => new Rewrite(whole =>
            rows.At(whole, position) is { } row ? rows.With(whole, rows.Of(whole).Add(withId(other, row))) : whole))),
        (2, Position.Select(position => new Rewrite(whole =>
            rows.At(whole, position) is { } row ? rows.With(whole, rows.Of(whole).Remove(row)) : whole))),
        (1, Gen.Const(new Rewrite(whole => rows.With(whole, rows.Of(whole).Reverse().ToTable())))),
        (1, Gen.Const(new Rewrite(whole => rows.With(whole, rows.Of(whole).ToArray().ToTable())))),
        (1, Gen.Const(new Rewrite(whole => rows.With(whole, [])))));
}
