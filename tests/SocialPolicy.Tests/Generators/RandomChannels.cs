using CsCheck;

namespace SocialPolicy.Tests;

/// <summary>Channels: empty lists, owners who are their own deputies, unresolved references, dates on the edges.</summary>
internal static class RandomChannels
{
    private static readonly string?[] Texts = [null, "", " ", "https://muster.example"];

    public static Gen<Table<Channel>> Of(RandomMoment moment) =>
        Gens.Rows(Channel(moment), 8, index => Gens.ChannelIds[index], (row, id) => row with { Id = id });

    public static Gen<Channel> Channel(RandomMoment moment) => Gen.Select(
        Bare(moment), People, Voice, Reporting, Strategy(moment), Care(moment), Others,
        (bare, people, voice, reporting, strategy, care, others) => others(care(strategy(reporting(voice(people(bare)))))));

    private static Gen<Channel> Bare(RandomMoment moment) => Gen.Select(
        Gens.Platform,
        Gen.OneOfConst(Purpose.Corporate, Purpose.Support, Purpose.Apprentice),
        Gen.Frequency((8, Gen.Const(ChannelStatus.Active)), (2, Gen.OneOfConst(ChannelStatus.Dormant, ChannelStatus.Retired))),
        Gens.Unit.OrNull(4),
        moment.Day.OrNull(5),
        (platform, purpose, status, unit, since) => new Channel
        {
            Id = "?",
            Platform = platform,
            Purpose = purpose,
            Status = status,
            Unit = unit,
            Since = since,
        });

    private static Gen<Func<Channel, Channel>> People { get; } = Gen.Select(
        Gens.Person.OrNull(1),
        Gens.Person.List(0, 4),
        Gens.Person.List(0, 3),
        Gens.Person.List(0, 2),
        (owner, operators, deputies, access) => With(channel => channel with
        {
            Owner = owner,
            Operators = operators,
            Deputies = deputies,
            Access = access,
        }));

    private static Gen<Func<Channel, Channel>> Voice { get; } = Gen.Select(
        Gens.Person.OrNull(3),
        Gen.Enum<Disclosure>(),
        Gen.Enum<Picture>().OrNull(3),
        Gen.OneOfConst(Texts),
        Gen.Bool,
        (speaksFor, disclosure, picture, imprint, ownerDecides) => With(channel => channel with
        {
            SpeaksFor = speaksFor,
            Disclosure = disclosure,
            Picture = picture,
            Imprint = imprint,
            OwnerDecides = ownerDecides,
        }));

    private static Gen<Func<Channel, Channel>> Reporting { get; } = Gen.Select(
        Gen.Select(Gens.Durations.OrNull(1), Gens.Person.OrNull(1), (every, to) => new ReportingAgreement(every, to)).OrNothing(2),
        Gens.Limit.OrNothing(2),
        Gen.OneOfConst("reach", "likes", "Reach").List(0, 2),
        Gen.OneOfConst<decimal?>(null, -1m, 0m, 0.01m, 12000m),
        Gen.OneOfConst<decimal?>(null, 0m, 10m, 12.5m),
        (reporting, target, kpis, budget, hours) => With(channel => channel with
        {
            Reporting = reporting,
            ResponseTarget = target,
            Kpis = kpis,
            Budget = budget,
            HoursPerWeek = hours,
        }));

    private static Gen<Func<Channel, Channel>> Strategy(RandomMoment moment) =>
        Gen.Select(Gen.OneOfConst([.. Texts, Texts[^1], Texts[^1]]), moment.Day.OrNull(1), (document, reviewed) => new ReviewedDocument(document, reviewed))
            .OrNothing(2)
            .Select(strategy => With(channel => channel with { Strategy = strategy }));

    private static Gen<Func<Channel, Channel>> Care(RandomMoment moment) => Gen.Select(
        Gen.Bool, Gen.Bool, moment.Day.OrNull(2),
        (twoFactor, listed, reviewed) => With(channel => channel with { TwoFactor = twoFactor, Listed = listed, AccessReviewed = reviewed }));

    /// <summary>Who approves and to whom topics go, several for one topic among them.</summary>
    private static Gen<Func<Channel, Channel>> Others { get; } = Gen.Select(
        Gen.Select(Gens.Person.OrNull(5), Gens.Durations.OrNull(1), (by, within) => new ApprovalStep(by, within)).List(0, 2),
        Gen.Select(
            Gen.Frequency((4, Gen.Const(Topic.Critical)), (1, Gen.OneOfConst(Topic.B2B, new Topic("weather")))),
            Gens.Person.OrNull(5),
            (topic, to) => new Escalation(topic, to)).List(0, 3),
        (approval, escalation) => With(channel => channel with { Approval = approval, Escalation = escalation }));

    private static Func<Channel, Channel> With(Func<Channel, Channel> change) => change;
}
