using CsCheck;

namespace SocialPolicy.Tests;

/// <summary>Waivers: good ones, expired ones, ones that lack something, and ones for what cannot be waived.</summary>
internal static class RandomWaivers
{
    private static readonly Gen<string?> Rule = Gen.Frequency(
        (18, Gen.OneOfConst<string?>([.. RuleIds.OfRules])),
        (1, Gen.OneOfConst<string?>(null, " ", "SMP0002", "SMP0203", "smp1001", "mustHaveOwner")));

    private static readonly Gen<string?> Subject = Gen.Frequency(
        (8, Gen.Const<string?>("*")),
        (8, Gen.Int[0, 3].Select(index => (string?)$"channel:{Gens.ChannelIds[index]}")),
        (4, Gen.Int[0, 2].Select(index => (string?)$"person:p{index}")),
        (2, Gen.OneOfConst<string?>("organization", "post:s0", "message:m0")),
        (1, Gen.OneOfConst<string?>(null, "", "channel:nowhere", "x-main", "waiver:0")));

    private static readonly Gen<string?> Reason = Gen.Frequency(
        (12, Gen.Const<string?>("agreed")),
        (1, Gen.OneOfConst<string?>(null, "", " ")));

    public static Gen<Table<Waiver>> Of(RandomMoment moment) => Waiver(moment).Array[0, 4].Select(waivers => waivers.ToTable());

    public static Gen<Waiver> Waiver(RandomMoment moment) => Gen.Select(
        Rule, Subject, Reason, Gens.Person.OrNull(1), moment.Day.OrNull(1),
        (rule, subject, reason, approver, until) => new Waiver
        {
            Rule = rule,
            Subject = subject,
            Reason = reason,
            ApprovedBy = approver,
            Until = until,
        });
}
