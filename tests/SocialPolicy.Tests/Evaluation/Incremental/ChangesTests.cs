using CsCheck;
using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

/// <summary>What one evaluation says and another does not.</summary>
public class ChangesTests
{
    private const int Iterations = 300;

    private static readonly Policy Owned = Acme.Policy(EveryChannel.MustHaveOwner(), EveryChannel.MustHaveDeputies());

    private static readonly Evaluation Before = Owned.Evaluate(
        new Organization { People = [Given.Person("anna")], Channels = [Given.Channel(), Given.Channel("second") with { Owner = "anna" }] }, Acme.Now);

    [Fact]
    public void What_appeared_and_what_disappeared_is_listed_in_order()
    {
        EvaluationChanges changes = Before
            .Apply(Edit.Put(Given.Channel("third")), Edit.Put(Given.Channel() with { Owner = "anna" }), Edit.Remove(new ChannelId("second")))
            .Changes(Before);

        Assert.Equal(["channel:third SMP1001", "channel:third SMP4002"], changes.Appeared.Select(Name));
        Assert.Equal(["channel:main SMP1001", "channel:second SMP4002"], changes.Disappeared.Select(Name));
    }

    [Fact]
    public void Between_an_evaluation_and_itself_nothing_changes()
    {
        Assert.Empty(Before.Changes(Before).Appeared);
        Assert.Empty(Before.Changes(Before).Disappeared);
        Assert.Empty(Before.Apply(Edit.SetName("other")).Changes(Before).Appeared);
    }

    [Fact]
    public void Back_is_the_other_way_round()
    {
        Evaluation after = Before.Apply(Edit.Put(Given.Channel("third")));

        Assert.Equal(after.Changes(Before).Appeared, Before.Changes(after).Disappeared);
        Assert.Equal(after.Changes(Before).Disappeared, Before.Changes(after).Appeared);
    }

    [Fact]
    public void A_finding_that_is_waived_goes_and_comes_suppressed()
    {
        EvaluationChanges changes = Before.Apply(Edit.Add(Acme.Waiver("SMP1001", "*"))).Changes(Before);

        Assert.True(Assert.Single(changes.Appeared).IsSuppressed);
        Assert.False(Assert.Single(changes.Disappeared).IsSuppressed);
    }

    [Fact]
    public void A_fault_that_says_something_else_is_the_same_fault()
    {
        Evaluation before = Acme.Policy(People.Must(new NameTheDay())).Evaluate(Before.Organization, Acme.Now);

        Assert.Empty(before.At(Acme.Now.AddDays(1)).Changes(before).Appeared);
    }

    [Fact]
    public void Of_faults_that_are_named_alike_as_many_go_as_there_are_fewer()
    {
        Evaluation twice = Before.Apply(Edit.Put(Given.Channel() with { Owner = "ghost", Operators = ["ghost"] }));
        Evaluation once = twice.Apply(Edit.Put(Given.Channel() with { Owner = "ghost" }));

        Assert.Equal(["channel:main SMP0002"], once.Changes(twice).Disappeared.Select(Name));
        Assert.Empty(once.Changes(twice).Appeared);
    }

    [Fact]
    public void Changes_are_since_some_evaluation() => Assert.Throws<ArgumentNullException>(() => Before.Changes(null!));

    [Fact]
    public void Changes_are_the_difference_of_the_lists() =>
        Gen.Select(RandomHistories.Any, RandomHistories.Any, Gen.Int[0, 9_999]).Sample(
            (history, other, pick) =>
            {
                // The last has its policy in common with the others, and nothing else.
                Evaluation[] evaluations =
                [
                    .. history.Run().Select(step => step.Evaluation),
                    history.Start.Policy.Evaluate(other.Start.Organization, other.Start.Now),
                ];
                AssertDifference(evaluations[^2], evaluations[0]);
                AssertDifference(evaluations[pick % evaluations.Length], evaluations[pick / 10 % evaluations.Length]);
                AssertDifference(evaluations[^1], evaluations[pick % evaluations.Length]);
            },
            iter: Iterations,
            print: inputs => $"{inputs.Item1}\nand\n{inputs.Item2}");

    private static void AssertDifference(Evaluation evaluation, Evaluation since)
    {
        EvaluationChanges changes = evaluation.Changes(since);
        Assert.Equal(Without(evaluation.Diagnostics, since.Diagnostics), changes.Appeared.Select(Identity));
        Assert.Equal(Without(since.Diagnostics, evaluation.Diagnostics), changes.Disappeared.Select(Identity));
        Assert.All(changes.Appeared, diagnostic => Assert.Contains(diagnostic, evaluation.Diagnostics));
        Assert.All(changes.Disappeared, diagnostic => Assert.Contains(diagnostic, since.Diagnostics));
    }

    /// <summary>What stays of a list when each of the others has taken its like away: of several alike the last ones stay.</summary>
    private static List<string> Without(IEnumerable<Diagnostic> these, IEnumerable<Diagnostic> those)
    {
        List<string> rest = [.. those.Select(Identity)];
        return [.. these.Select(Identity).Where(identity => !rest.Remove(identity))];
    }

    private static string Identity(Diagnostic diagnostic)
    {
        string related = diagnostic.Related.IsEmpty ? "" : $"{diagnostic.Related[0]}";
        bool hasGap = diagnostic.Id is "SMP3003" or "SMP4003";
        string gap = hasGap ? $"{diagnostic.Properties.Where(property => property.Name is "from" or "to").ToValueList()}" : "";
        return $"{diagnostic.Id} {diagnostic.Subject} {related} {gap} {diagnostic.Severity} {diagnostic.IsSuppressed}";
    }

    private static string Name(Diagnostic diagnostic) => $"{diagnostic.Subject} {diagnostic.Id}";
}
