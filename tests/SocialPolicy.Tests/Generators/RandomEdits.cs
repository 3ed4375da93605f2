using CsCheck;

namespace SocialPolicy.Tests;

/// <summary>Decides on edits when the organization that they are for is known.</summary>
internal delegate Edit[] EditChoice(Organization organization);

/// <summary>Edits of everything that an organization has: entities come, change in part, and go, whether they exist or not.</summary>
internal static class RandomEdits
{
    private static readonly Gen<int> Position = Gen.Int[0, 9_999];

    // References point to these ids as well, so that they come to resolve, and to resolve no longer.
    private static readonly Gen<string> UnitIds = Gen.OneOfConst("u0", "u1", "u2", "nowhere");
    private static readonly Gen<string> PersonIds = Gen.OneOfConst("p0", "p1", "p2", "p3", "p4", "p5", "ghost", "P0");
    private static readonly Gen<string> ChannelIds = Gen.OneOfConst([.. Gens.ChannelIds, "nowhere"]);

    public static Gen<EditChoice> Around(RandomMoment moment) => Gen.Frequency(
        (7, Of(Rows.Channels, WithId(RandomChannels.Channel(moment), ChannelIds, (row, id) => row with { Id = id }), RandomParts.OfChannel)),
        (7, Of(Rows.People, WithId(RandomPeople.Person(moment), PersonIds, (row, id) => row with { Id = id }), RandomParts.OfPerson)),
        (3, Of(Rows.Units, WithId(RandomPeople.Unit, UnitIds, (row, id) => row with { Id = id }), RandomParts.OfUnit)),
        (3, Of(Rows.Posts, WithId(RandomEvidence.Post(moment), Numbered("s", 7), (row, id) => row with { Id = id }), RandomParts.OfPost)),
        (4, Of(Rows.Messages, WithId(RandomEvidence.Message(moment), Numbered("m", 5), (row, id) => row with { Id = id }), RandomParts.OfMessage)),
        (2, Of(Rows.Publications, WithId(RandomEvidence.Publication(moment), Numbered("pr", 3), (row, id) => row with { Id = id }), RandomParts.OfPublication)),
        (4, Of(Rows.Reports, RandomEvidence.Report(moment), RandomParts.OfReport)),
        (4, Of(Rows.Waivers, RandomWaivers.Waiver(moment), RandomParts.OfWaiver)),
        (3, Properties(moment)));

    private static Gen<string> Numbered(string prefix, int count) => Gen.Int[0, count - 1].Select(index => $"{prefix}{index}");

    private static Gen<T> WithId<T>(Gen<T> row, Gen<string> ids, Func<T, string, T> withId) => Gen.Select(row, ids, withId);

    private static Gen<EditChoice> Of<T>(Rows<T> rows, Gen<T> another, Func<T, T, T>[] parts) where T : class => Gen.Frequency(
        (3, another.Select(row => new EditChoice(_ => [rows.Put(row)]))),
        (5, Gen.Select(another, Position, Gen.OneOfConst(parts), (other, position, change) => new EditChoice(whole =>
            rows.At(whole, position) is { } row ? rows.Replace(row, change(row, other)) : [rows.Put(other)]))),
        (2, Position.Select(position => new EditChoice(whole => rows.At(whole, position) is { } row ? [rows.Remove(row)] : []))),
        (1, another.Select(row => new EditChoice(_ => [rows.Remove(row)]))));

    private static Gen<EditChoice> Properties(RandomMoment moment) => Gen.OneOf(
        RandomOrganizations.Calendar(moment).Select(Edit.SetCalendar),
        Gen.OneOf([.. RandomMoment.All.Select(RandomOrganizations.Calendar)]).Select(Edit.SetCalendar),
        Gen.OneOfConst(
            Edit.SetCalendar(new() { TimeZone = "Moon/Tycho" }),
            Edit.SetCalendar(new() { Hours = new(new(17, 0), new(9, 0)) })),
        Gens.Person.OrNull(2).Select(Edit.SetSponsor),
        RandomOrganizations.CrisisPlan(moment).Select(plan => Edit.SetCrisisPlan(plan)),
        Gen.OneOfConst(Edit.SetCrisisPlan(null), Edit.SetName("Muster AG"), Edit.SetName(null)))
        .Select(edit => new EditChoice(_ => [edit]));
}
