using CsCheck;
using SocialPolicy.Rules;

namespace SocialPolicy.Tests;

/// <summary>What is said of a policy, held against what its clauses find in small random organizations, each clause by itself.</summary>
public class RandomLintTests
{
    private static readonly Gen<Clause> Clauses = Gen.Frequency(
        (5, RandomPolicies.Clause(RandomRules.AboutChannels, Gen.Frequency((3, Gen.Const(Selection.Everything)), (1, RandomSelections.Any)))),
        (1, RandomPolicies.Clause(RandomRules.AboutTheOrganization, RandomSelections.BySize)));

    private static readonly Gen<RandomCase> Cases = CasesOf(Clauses);

    /// <summary>Rules that are asked of more than channels have many options, which are seldom in order by chance.</summary>
    private static readonly Gen<RandomCase> OrganizationCases =
        CasesOf(RandomPolicies.Clause(RandomRules.AboutTheOrganization, Gen.Const(Selection.Everything)));

    [Fact]
    public void A_clause_that_is_implied_never_finds_a_subject_that_the_other_does_not() => Gen.OneOf(Cases, OrganizationCases).Sample(
        random =>
        {
            foreach ((Clause implied, Clause other) in Pairs(random, "SMP0103"))
                Assert.Empty(Faults(implied, random).Except(Faults(other, random)).Select(fault => $"{fault} {implied} {other}"));
        },
        iter: 600,
        print: random => random.ToString());

    [Fact]
    public void A_verb_with_options_in_an_order_is_implied_by_itself_with_other_options()
    {
        var random = new PCG(7, 20_261_123UL);
        IEnumerable<string> implied = Enumerable.Range(0, 1600)
            .SelectMany(i => Pairs((i % 2 == 0 ? Cases : OrganizationCases).Generate(random, null, out Size _), "SMP0103"))
            .Where(pair => pair.Clause.Rule != pair.Other.Rule)
            .Select(pair => pair.Clause.Rule.GetType().Name);
        IEnumerable<string> ordered = LibraryRules.All.Select(rule => rule.GetType())
            .Where(rule => rule.GetMethod("Implies", Flags)!.DeclaringType == rule && RandomRuleTypes.Contains(rule))
            .Select(rule => rule.Name);
        Assert.Empty(ordered.Except(implied));
    }

    [Fact]
    public void Owners_of_whom_no_role_is_allowed_by_both_are_at_fault_on_every_channel_of_both() => Cases.Sample(
        random =>
        {
            var world = new NaiveWorld(random.Organization, random.Now);
            List<(Clause Clause, Clause Other)> reported = Pairs(random, "SMP0102");
            foreach ((Clause clause, Clause other) in reported.Where(pair => pair.Clause.Rule is MustBeOwnedBy))
            {
                IEnumerable<string> both = Running(clause, world).Intersect(Running(other, world));
                Assert.Empty(both.Except(Faults(clause, random).Concat(Faults(other, random)).Select(fault => fault.Subject.Id)));
            }

            foreach ((Clause clause, Clause other) in EveryPair(random.Policy))
            {
                bool excludes = clause.Rule is MustBeOwnedBy one && other.Rule is MustBeOwnedBy two && !one.Roles.Overlaps(two.Roles);
                if (!excludes || IsDropped(clause) || IsDropped(other) || !Running(clause, world).Intersect(Running(other, world)).Any()) continue;
                Assert.Contains((clause, other), reported);
            }
        },
        iter: 400,
        print: random => random.ToString());

    [Fact]
    public void Too_few_and_too_many_channels_at_once_are_never_met() => Cases.Sample(
        random =>
        {
            var world = new NaiveWorld(random.Organization, random.Now);
            foreach ((Clause clause, Clause other) in Pairs(random, "SMP0102").Where(pair => pair.Clause.Rule is not MustBeOwnedBy))
            {
                if (!NaiveSelection.AppliesToSize(clause, world) || !NaiveSelection.AppliesToSize(other, world)) continue;
                Assert.NotEmpty(Faults(clause, random).Concat(Faults(other, random)));
            }
        },
        iter: 400,
        print: random => random.ToString());

    private const System.Reflection.BindingFlags Flags =
        System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Public;

    private static HashSet<Type> RandomRuleTypes { get; } =
        [.. Enumerable.Range(0, 4000).Select(seed => Clauses.Generate(new PCG(7, (ulong)seed), null, out _).Rule.GetType())];

    private static Gen<RandomCase> CasesOf(Gen<Clause> clauses) => Gen.Select(
        clauses.Array[16, 24], SocialPolicy.Tests.Cases.Any, (drawn, other) => new RandomCase(
            RandomPolicies.Make(drawn.Select((clause, i) => clause with { Name = $"c{i}" }), [], []), other.Organization, other.Now));

    private static bool IsDropped(Clause clause) => clause.Severity == Severity.None;

    private static IEnumerable<(Clause Clause, Clause Other)> EveryPair(Policy policy) =>
        policy.Clauses.SelectMany((clause, i) => policy.Clauses.Take(i).Select(other => (clause, other)));

    private static IEnumerable<string> Running(Clause clause, NaiveWorld world) =>
        NaiveSelection.RunningChannels(clause, world).Select(channel => channel.Value.Id.Value);

    private static List<(Clause Clause, Clause Other)> Pairs(RandomCase random, string id)
    {
        Dictionary<string, Clause> byName = random.Policy.Clauses.ToDictionary(clause => clause.Name!, StringComparer.Ordinal);
        return
        [
            .. random.Policy.Evaluate(random.Organization, random.Now).Diagnostics.Where(found => found.Id == id)
                .Select(found => (byName[found.Clauses[0].Name], byName[found.Clauses[1].Name])),
        ];
    }

    /// <summary>What a clause finds by itself.</summary>
    private static List<(string Id, Subject Subject)> Faults(Clause clause, RandomCase random) =>
    [
        .. RandomPolicies.Make([clause], [], []).Evaluate(random.Organization, random.Now).Diagnostics
            .Where(found => found.Descriptor.Category != Category.Input && found.Descriptor.Category != Category.Policy)
            .Select(found => (found.Id, found.Subject)),
    ];
}
