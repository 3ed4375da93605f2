using SocialPolicy.Rules;
using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class TensionTests
{
    [Fact]
    public void More_administrators_than_operators_pull_against_each_other()
    {
        Assert.Equal(1, Tensions(EveryChannel.MustHaveAdministrators(3), On(Platform.X).MustHaveAtMostOperators(2)));
        Assert.Equal(0, Tensions(EveryChannel.MustHaveAdministrators(2), On(Platform.X).MustHaveAtMostOperators(2)));
        Assert.Equal(0, Tensions(On(Platform.Xing).MustHaveAdministrators(3), On(Platform.X).MustHaveAtMostOperators(2)));
    }

    [Fact]
    public void An_approval_that_takes_longer_than_the_answer_pulls_against_it()
    {
        Assert.Equal(1, Tensions(EveryChannel.MustApproveWithin(Period.Days(1)), EveryChannel.MustPromiseAnswerWithin(Within.Hours(2))));
        Assert.Equal(0, Tensions(EveryChannel.MustApproveWithin(Period.Days(1)), EveryChannel.MustPromiseAnswerWithin(Within.Workdays(1))));
        Assert.Equal(1, Tensions(EveryChannel.MustApproveWithin(Period.Days(2)), EveryChannel.MustAnswerWithin(Within.Workdays(1))));
        Assert.Equal(0, Tensions(EveryChannel.MustAnswerWithin(Within.Workdays(1)), EveryChannel.MustApproveWithin(Period.Days(1))));
        Assert.Equal(1, Tensions(EveryChannel.MustPromiseAnswerWithin(Within.WorkingHours(4)), EveryChannel.MustApproveWithin(Period.Days(1))));
        Assert.Equal(0, Tensions(EveryChannel.MustPromiseAnswerWithin(Within.WorkingHours(8)), EveryChannel.MustApproveWithin(Period.Days(1))));
    }

    [Fact]
    public void Reports_that_come_less_often_than_posts_have_to_pull_against_them()
    {
        Assert.Equal(1, Tensions(EveryChannel.MustReport(Period.Months(1)), EveryChannel.MustNotLieDormant(Period.Days(30))));
        Assert.Equal(0, Tensions(EveryChannel.MustReport(Period.Months(1)), EveryChannel.MustNotLieDormant(Period.Days(31))));
    }

    [Fact]
    public void Clauses_that_are_dropped_take_no_part() =>
        Assert.Equal(0, Tensions(EveryChannel.MustHaveAdministrators(3).WithSeverity(Severity.None), On(Platform.X).MustHaveAtMostOperators(2)));

    [Fact]
    public void Rules_of_ones_own_say_what_they_imply_and_what_they_are_in_conflict_with()
    {
        Clause loose = EveryChannel.Must(new MustRhyme(2)).Named("loose");
        Clause strict = EveryChannel.Must(new MustRhyme(4)).Named("strict");
        Diagnostic implied = Assert.Single(Acme.Company.Evaluate(loose, strict).Diagnostics);
        Assert.Equal(("SMP0103", "loose"), (implied.Id, implied.Clauses[0].Name));

        IEnumerable<Diagnostic> found = Acme.Company.Evaluate(EveryChannel.MustHaveDeputies(), strict, On(Platform.X).MustHaveOwner()).Diagnostics;
        Assert.Equal(["SMP0102", "SMP0105"], found.Where(one => one.Subject.Kind == SubjectKind.Policy).Select(one => one.Id));
    }

    private static int Tensions(params Clause[] clauses) => Acme.Company.Evaluate(clauses).Counts.ById.GetValueOrDefault("SMP0105");
}

/// <summary>A rule whose option has an order, and which goes ill with others.</summary>
internal sealed record MustRhyme(int Lines) : ChannelRule
{
    private static readonly RuleDescriptor NoRhyme = new("RHYME1", new("rhyme"), Severity.Info, new("No rhyme"), new("No rhyme"));

    public override ValueList<RuleDescriptor> SupportedDiagnostics => [NoRhyme];

    public override void Check(in ChannelView channel, Report report)
    {
    }

    protected internal override bool Implies(Rule other) => other is MustRhyme rhyme && Lines >= rhyme.Lines;

    protected internal override Conflict ConflictWith(Rule other, Clock clock) => other switch
    {
        MustHaveDeputies => Conflict.Exclusion,
        MustHaveOwner => Conflict.Tension,
        _ => Conflict.None,
    };
}
