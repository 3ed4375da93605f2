using CsCheck;
using SocialPolicy.Json;
using SocialPolicy.Rules;
using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests.Json.Policies;

public class PolicyRoundTripTests
{
    public static TheoryData<string> Verbs => [.. RuleSamples.Types.Select(type => type.Name)];

    private static Gen<Selection> SomeSelection => Gen.Select(
        Optional(Gen.OneOfConst<Platform>("x", "XING", "Intranet 2", "internal")),
        Optional(Gen.Enum<Purpose>()),
        Optional(Gen.OneOfConst<UnitId>("marketing", "Vertrieb Süd")),
        Optional(Gen.OneOfConst("x-*", "*", "a \"b\"")),
        Gen.OneOf<OrganizationSize?>(
            Gen.OneOfConst<OrganizationSize?>([null]),
            Gen.Int[0, 99].Select(OrganizationSize? (people) => OrganizationSize.AtMost(people)),
            Gen.Int[0, 99].Select(OrganizationSize? (people) => OrganizationSize.MoreThan(people))),
        (platforms, purposes, units, ids, size) => new Selection { Platforms = platforms, Purposes = purposes, Units = units, Ids = ids, Size = size });

    private static Gen<Rule> SomeRule => Gen.OneOf([.. RuleSamples.Types.Select(RuleSamples.WithOptions)]);

    private static Gen<Clause> SomeClause => Gen.Select(
        SomeRule,
        SomeSelection,
        SomeSelection.Array[0, 3],
        Gen.OneOfConst<Severity?>(null, Severity.None, Severity.Info, Severity.Warning, Severity.Error),
        Gen.OneOfConst<LocalizableText?>(
            null, new("B2B contacts are the owner's own work"), new("„Chefsache“ <&> \u2028 \0 \\ 😀"), new("It matters", "Es zählt"), new("Same", "Same")),
        Gen.OneOfConst(null, "customer-service/crisis-plan"),
        Say);

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Every_verb_comes_back_with_its_defaults(string rule) => Check_comes_back(RuleSamples.WithDefaults(TypeOf(rule)));

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Every_verb_comes_back_with_every_option_set(string rule) => Check_comes_back(RuleSamples.WithOptions(TypeOf(rule)));

    [Fact]
    public void Any_policy_comes_back_equal() => SomeClause.Array[0, 5].Sample(
        clauses =>
        {
            Policy policy = PolicyDocuments.Of(clauses);
            Assert.Equal(policy, PolicyDocuments.RoundTrip(policy));
        },
        iter: 300);

    [Fact]
    public void Every_set_of_roles_comes_back_equal() => RuleSamples.SomeRoles.Sample(
        roles => Assert.Equal(new MustBeOwnedBy(roles), PolicyDocuments.RoundTrip(PolicyDocuments.Of(EveryChannel.MustBeOwnedBy(roles))).OwnClauses[0].Rule),
        iter: 500);

    [Fact]
    public void What_was_written_is_written_the_same_again()
    {
        Policy policy = PolicyDocuments.Of(On(Platform.X).Except(For(Purpose.Apprentice)).MustReport(Every.Week).Because("we want to know"));

        string text = PolicyJson.WriteToString(policy);

        Assert.Equal(text, PolicyJson.WriteToString(PolicyDocuments.ReadPolicy(text)));
    }

    [Fact]
    public void Severities_and_the_version_of_the_rules_come_back()
    {
        Policy policy = Policy.Define("Muster GmbH")
            .With(EveryChannel.MustHaveOwner())
            .WithSeverity("SMP2003", Severity.None)
            .WithSeverity(Category.Reporting, Severity.Warning)
            .ForRules(Policy.CurrentRulesVersion)
            .Build();

        Assert.Equal(policy, PolicyDocuments.RoundTrip(policy));
    }

    private static void Check_comes_back(Gen<Rule> rules) => rules.Sample(
        rule => Assert.Equal(rule, Assert.Single(PolicyDocuments.RoundTrip(PolicyDocuments.Of(new Clause(rule))).OwnClauses).Rule),
        iter: 20);

    private static Type TypeOf(string rule) => RuleSamples.Types.Single(type => type.Name == rule);

    private static Gen<ValueList<T>?> Optional<T>(Gen<T> item) => Gen.OneOf(
        Gen.OneOfConst<ValueList<T>?>([null]),
        item.Array[0, 3].Select(ValueList<T>? (items) => ValueList.Create<T>(items)));

    /// <summary>A clause about units, publications or the organization takes no selector but the organization's size.</summary>
    private static Clause Say(Rule rule, Selection where, Selection[] except, Severity? severity, LocalizableText? reason, string? name)
    {
        bool takesChannels = rule is ChannelRule or MessageRule or PostRule or ChannelTallyRule or PersonRule { LooksAtChannels: true };
        if (!takesChannels) (where, except) = (new Selection { Size = where.Size }, [.. except.Select(one => new Selection { Size = one.Size })]);
        return new Clause(rule) { Where = where, Except = [.. except], Severity = severity, Reason = reason, Name = name };
    }
}
