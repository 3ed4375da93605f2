using CsCheck;
using SocialPolicy.Rules;

namespace SocialPolicy.Tests;

/// <summary>What the lints say, held against what their letter says, worked out channel by channel.</summary>
public class LintTwinTests
{
    /// <summary>Verbs that pull against each other, with options close enough for both outcomes.</summary>
    private static readonly Gen<Rule> Pulling = Gen.OneOf(
        Gen.Int[1, 4].Select(Rule (min) => new MustHaveAdministrators { Min = min }),
        Gen.Int[1, 3].Select(Rule (max) => new MustHaveAtMostOperators(max)),
        Gen.Int[1, 60].Select(Rule (hours) => new MustApproveWithin { Duration = Period.Hours(hours) }),
        Gen.Int[1, 60].Select(Rule (hours) => new MustPromiseAnswerWithin(Within.Hours(hours))),
        Gen.Int[1, 60].Select(Rule (hours) => new MustAnswerWithin(Within.Hours(hours))),
        Gen.Int[1, 60].Select(Rule (days) => new MustReport(Period.Days(days))),
        Gen.Int[1, 60].Select(Rule (days) => new MustNotLieDormant { Period = Period.Days(days) }));

    private static readonly Gen<RandomCase> PullingCases = CasesOf(RandomPolicies.Clause(
        Pulling, Gen.Frequency((1, Gen.Const(Selection.Everything)), (1, RandomSelections.Any))));

    private static readonly Gen<RandomCase> CountingCases = CasesOf(RandomPolicies.Clause(
        Gen.OneOf(
            Gen.Int[0, 4].Select(Rule (max) => new MustRunAtMost(max)),
            Gen.Int[1, 4].Select(Rule (min) => new MustRunAtLeast { Min = min })),
        Gen.Frequency((1, Gen.Const(Selection.Everything)), (1, RandomSelections.Any))));

    private static readonly Gen<RandomCase> SelectingCases = CasesOf(RandomPolicies.Clause(RandomRules.AboutChannels, RandomSelections.Any));

    [Fact]
    public void A_clause_that_is_said_to_match_nothing_matches_nothing() => SelectingCases.Sample(
        random =>
        {
            foreach (Diagnostic found in Found(random, "SMP0101"))
                Assert.Empty(NaiveSelection.Positions(ByName(random)[found.Clauses[0].Name], random.Organization));

            foreach (Clause clause in random.Policy.Clauses.Where(IsPlainlyEmpty))
                Assert.Contains(Found(random, "SMP0101"), found => found.Clauses[0].Name == clause.Name);
        },
        iter: 400,
        print: random => random.ToString());

    [Fact]
    public void Every_name_that_the_organization_does_not_have_is_reported_once_and_no_other() => SelectingCases.Sample(
        random =>
        {
            HashSet<string> units = [.. random.Organization.Units.Select(unit => unit.Id.Value)];
            HashSet<string> channels = [.. random.Organization.Channels.Select(channel => channel.Id.Value)];
            Selection[] selections = [.. random.Policy.Clauses.SelectMany(clause => clause.Except.Append(clause.Where))];
            IEnumerable<string> unknown =
            [
                .. selections.SelectMany(selection => selection.Units ?? []).Select(unit => unit.Value)
                    .Where(unit => !units.Contains(unit)).Select(unit => $"unit:{unit}"),
                .. selections.SelectMany(selection => selection.Ids ?? [])
                    .Where(id => !id.Contains('*', StringComparison.Ordinal) && !channels.Contains(id)).Select(id => $"channel:{id}"),
            ];
            Assert.Equal(
                unknown.Distinct().Order(StringComparer.Ordinal),
                Found(random, "SMP0106").Select(found => found.Related[0].ToString()).Order(StringComparer.Ordinal));
        },
        iter: 400,
        print: random => random.ToString());

    [Fact]
    public void Clauses_that_pull_against_each_other_on_some_channel_are_reported_and_no_others() => PullingCases.Sample(
        random =>
        {
            HashSet<(string, string)> reported = [.. Found(random, "SMP0105").Select(found => (found.Clauses[0].Name, found.Clauses[1].Name))];
            foreach ((Clause clause, Clause other) in EveryPair(random.Policy))
            {
                bool pulls = (Pulls(clause.Rule, other.Rule) || Pulls(other.Rule, clause.Rule)) && !IsDropped(clause) && !IsDropped(other);
                if (!pulls) Assert.DoesNotContain((clause.Name!, other.Name!), reported);
                else if (Both(clause, other, random.Organization).Any()) Assert.Contains((clause.Name!, other.Name!), reported);
            }
        },
        iter: 300,
        print: random => random.ToString());

    [Fact]
    public void More_at_least_than_at_most_of_the_same_channels_is_always_reported() => CountingCases.Sample(
        random =>
        {
            HashSet<(string, string)> reported = [.. Found(random, "SMP0102").Select(found => (found.Clauses[0].Name, found.Clauses[1].Name))];
            foreach ((Clause clause, Clause other) in EveryPair(random.Policy))
            {
                (Clause Least, Clause Most)? pair = (clause.Rule, other.Rule) switch
                {
                    (MustRunAtLeast, MustRunAtMost) => (clause, other),
                    (MustRunAtMost, MustRunAtLeast) => (other, clause),
                    _ => null,
                };
                if (pair is not { } two || IsDropped(clause) || IsDropped(other) || IsPlainlyEmpty(clause)) continue;
                // Whether a unit has channels depends on the units that this organization has.
                if (two.Least.Where.Units is not null) continue;
                bool lies = two.Most is { Where: var where, Except: { IsEmpty: true } }
                    && (where == Selection.Everything || (where == two.Least.Where && two.Least.Except.IsEmpty));
                if (!lies || Found(random, "SMP0101").Any(found => found.Clauses[0].Name == two.Least.Name)) continue;
                bool excludes = ((MustRunAtMost)two.Most.Rule).Max < ((MustRunAtLeast)two.Least.Rule).Min;
                Assert.Equal(excludes, reported.Contains((clause.Name!, other.Name!)));
            }
        },
        iter: 300,
        print: random => random.ToString());

    /// <summary>The letter of SMP0105; hours and days are as long as they say.</summary>
    private static bool Pulls(Rule one, Rule other) => (one, other) switch
    {
        (MustHaveAdministrators administrators, MustHaveAtMostOperators operators) => administrators.Min > operators.Max,
        (MustApproveWithin approval, MustPromiseAnswerWithin promise) => Hours(approval.Duration) > Hours(promise.Limit),
        (MustApproveWithin approval, MustAnswerWithin answer) => Hours(approval.Duration) > Hours(answer.Limit),
        (MustReport report, MustNotLieDormant dormancy) => Hours(report.Every) > Hours(dormancy.Period),
        _ => false,
    };

    private static double Hours(Period period) => (TimeSpan.FromDays(period.DayPart) + period.TimePart).TotalHours;

    private static double Hours(ResponseLimit limit) => Hours(limit.Time);

    private static bool IsPlainlyEmpty(Clause clause) =>
        clause.Where.Platforms is { IsEmpty: true } || clause.Where.Purposes is { IsEmpty: true }
        || clause.Where.Units is { IsEmpty: true } || clause.Where.Ids is { IsEmpty: true };

    private static IEnumerable<int> Both(Clause clause, Clause other, Organization organization) =>
        NaiveSelection.Positions(clause, organization).Intersect(NaiveSelection.Positions(other, organization));

    private static bool IsDropped(Clause clause) => clause.Severity == Severity.None;

    private static IEnumerable<(Clause Clause, Clause Other)> EveryPair(Policy policy) =>
        policy.Clauses.SelectMany((clause, i) => policy.Clauses.Take(i).Select(other => (clause, other)));

    private static Dictionary<string, Clause> ByName(RandomCase random) =>
        random.Policy.Clauses.ToDictionary(clause => clause.Name!, StringComparer.Ordinal);

    private static Diagnostic[] Found(RandomCase random, string id) =>
        [.. random.Policy.Evaluate(random.Organization, random.Now).Diagnostics.Where(found => found.Id == id)];

    private static Gen<RandomCase> CasesOf(Gen<Clause> clauses) => Gen.Select(
        clauses.Array[6, 12], Cases.Any, (drawn, other) => new RandomCase(
            RandomPolicies.Make(drawn.Select((clause, i) => clause with { Name = $"c{i}" }), [], []), other.Organization, other.Now));
}
