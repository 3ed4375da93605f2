using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class PolicyLintTests
{
    private static readonly Organization Company = new()
    {
        Units = [new() { Id = "company" }, new() { Id = "sales", Parent = "company" }, new() { Id = "marketing", Parent = "company" }],
        People = [new() { Id = "anna", Role = Role.Owner }],
        Channels = [Acme.Channel("x-main") with { Owner = "anna", Unit = "sales" }],
    };

    [Fact]
    public void A_clause_that_can_select_nothing_is_reported()
    {
        Assert.Equal(["SMP0101"], Ids(EveryChannel.MustHaveOwner() with { Where = new() { Platforms = [] } }));
        Assert.Equal(["SMP0101"], Ids(On(Platform.X).Except(On(Platform.X, Platform.Xing)).MustHaveOwner()));
        Assert.Empty(Ids(On(Platform.X, Platform.LinkedIn).Except(On(Platform.X)).MustHaveOwner()));
        Assert.Empty(Ids(EveryChannel.MustHaveOwner() with { Except = [Selection.Everything] }));
    }

    [Fact]
    public void Owners_without_a_common_role_exclude_each_other_where_selections_overlap()
    {
        Assert.Equal(["SMP0102"], Ids(On(Platform.X).MustBeOwnedBy(Role.Owner), For(Purpose.Corporate).MustBeOwnedBy(Role.Manager)));
        Assert.Empty(Ids(On(Platform.X).MustBeOwnedBy(Role.Owner), On(Platform.Xing).MustBeOwnedBy(Role.Manager)));
        Assert.Empty(Ids(On(Platform.X).MustBeOwnedBy(Role.Owner), For(Purpose.Corporate).MustBeOwnedBy(Role.Manager, Role.Owner)));
        Assert.Empty(Ids(
            EveryChannel.Where(OrganizationSize.AtMost(10)).MustBeOwnedBy(Role.Owner),
            EveryChannel.Where(OrganizationSize.MoreThan(10)).MustBeOwnedBy(Role.Manager)));
    }

    [Fact]
    public void Units_overlap_as_they_lie_in_this_organization()
    {
        Assert.Equal(["SMP0102"], Ids(In("company").MustBeOwnedBy(Role.Owner), In("sales").MustBeOwnedBy(Role.Manager)));
        Assert.Empty(Ids(In("marketing").MustBeOwnedBy(Role.Owner), In("sales").MustBeOwnedBy(Role.Manager)));
    }

    [Fact]
    public void More_channels_at_least_than_at_most_exclude_each_other_where_one_selection_lies_within_the_other()
    {
        Assert.Equal(["SMP1014", "SMP0102"], Ids(TheOrganization.On(Platform.X).MustRunAtLeast(3), TheOrganization.On(Platform.X, Platform.Xing).MustRunAtMost(2)));
        Assert.Equal(["SMP1014"], Ids(TheOrganization.On(Platform.X).MustRunAtLeast(2), TheOrganization.On(Platform.X).MustRunAtMost(2)));
        Assert.Equal(["SMP1014"], Ids(TheOrganization.MustRunAtLeast(3), TheOrganization.On(Platform.X).MustRunAtMost(2)));
    }

    [Fact]
    public void A_clause_that_another_one_contains_is_reported()
    {
        Assert.Equal(["SMP0103"], Ids(On(Platform.Xing).MustHaveDeputies(1), On(Platform.Xing, Platform.LinkedIn).MustHaveDeputies(2)));
        Assert.Empty(Ids(On(Platform.Xing).MustHaveDeputies(2), On(Platform.Xing, Platform.LinkedIn).MustHaveDeputies(1)));
        Assert.Empty(Ids(On(Platform.Xing, Platform.Facebook).MustHaveDeputies(1), On(Platform.Xing, Platform.LinkedIn).MustHaveDeputies(2)));
    }

    [Fact]
    public void Of_two_clauses_that_say_the_same_the_later_one_is_reported()
    {
        Clause clause = On(Platform.Xing).MustHaveDeputies(1);
        Diagnostic found = Assert.Single(Evaluate(clause.Named("first"), clause.Named("second")).Diagnostics);
        Assert.Equal(["second", "first"], found.Clauses.Select(reference => reference.Name));
    }

    [Fact]
    public void A_clause_with_a_severer_severity_says_something_of_its_own()
    {
        Clause clause = On(Platform.Xing).MustHaveDeputies(1);
        Assert.Empty(Ids(EveryChannel.On(Platform.Xing, Platform.LinkedIn).MustHaveDeputies(1).WithSeverity(Severity.Info), clause));
        Assert.Equal(["SMP0103"], Ids(On(Platform.Xing, Platform.LinkedIn).MustHaveDeputies(1), clause.WithSeverity(Severity.Info)));
    }

    [Fact]
    public void A_clause_that_is_dropped_neither_implies_nor_excludes()
    {
        Clause dropped = EveryChannel.MustBeOwnedBy(Role.Manager).WithSeverity(Severity.None);
        Assert.Empty(Ids(On(Platform.Xing).MustBeOwnedBy(Role.Manager), dropped));
        Assert.Empty(Ids(On(Platform.Xing).MustBeOwnedBy(Role.Owner), dropped));
    }

    [Fact]
    public void A_least_number_over_some_channels_is_not_implied_by_one_over_more() =>
        Assert.Equal(["SMP1014"], Ids(TheOrganization.On(Platform.Xing).MustRunAtLeast(1), TheOrganization.MustRunAtLeast(1)));

    [Fact]
    public void What_two_included_policies_both_ask_for_is_not_reported()
    {
        Policy one = Policy.Define("one").With(On(Platform.Xing).MustHaveDeputies(1).Named("one/deputy")).Build();
        Policy two = Policy.Define("two").With(On(Platform.Xing).MustHaveDeputies(1).Named("two/deputy")).Build();
        Assert.Empty(Policy.Define("both").Include(one).Include(two).Build().Evaluate(Company, Acme.Now).Diagnostics);

        Policy more = Policy.Define("more").Include(one).With(On(Platform.Xing).MustHaveDeputies(1)).Build();
        Assert.Equal(["SMP0103"], more.Evaluate(Company, Acme.Now).Diagnostics.Select(found => found.Id));
    }

    [Fact]
    public void A_unit_and_an_id_that_the_organization_does_not_have_are_reported_once_with_all_clauses()
    {
        Evaluation evaluation = Evaluate(
            In("slaes").Except(WithId("y-*", "x-man")).MustHaveOwner().Named("first"),
            In("slaes").MustHaveDeputies(1).Named("second"),
            WithId("x-main", "*").MustHaveOwner());
        Assert.Equal(["channel:x-man", "unit:slaes"], evaluation.Diagnostics.Where(found => found.Id == "SMP0106").Select(found => found.Related[0].ToString()));
        Diagnostic unit = evaluation.Diagnostics.Single(found => found.Id == "SMP0106" && found.Related[0].Kind == SubjectKind.Unit);
        Assert.Equal(["first", "second"], unit.Clauses.Select(clause => clause.Name));
        Assert.Equal("sales", unit.Properties.Single(property => property.Name == "nearest").Value);
    }

    [Fact]
    public void Lints_come_last_and_neither_severities_nor_waivers_touch_them()
    {
        Organization waived = Company with { Waivers = [Acme.Waiver("SMP0101", "*")] };
        Policy policy = Policy.Define("p")
            .With(On(Platform.X).MustHaveDeputies(1), EveryChannel.MustHaveOwner() with { Where = new() { Ids = [] } })
            .WithSeverity("SMP0101", Severity.None)
            .WithSeverity(Category.Policy, Severity.Error)
            .Build();
        Evaluation evaluation = policy.Evaluate(waived, Acme.Now);
        Assert.Equal(["SMP4002", "SMP0203", "SMP0101"], evaluation.Diagnostics.Select(found => found.Id));
        Assert.Equal((Severity.Warning, SeverityOrigin.Default, false), (evaluation.Diagnostics[2].Severity, evaluation.Diagnostics[2].SeverityOrigin, evaluation.Diagnostics[2].IsSuppressed));
        Assert.Equal("policy", evaluation.Diagnostics[2].Subject.ToString());
    }

    [Fact]
    public void An_edit_that_brings_the_name_takes_the_report_back()
    {
        Evaluation before = Evaluate(WithId("x-two").MustHaveOwner(), In("abroad").MustHaveOwner());
        Evaluation after = before.Apply(
            Edit.Put(Company.Channels.Single() with { Id = "x-two" }), Edit.Put(new Unit { Id = "abroad" }));
        Assert.Equal(2, before.Counts.ById["SMP0106"]);
        Assert.Equal(2, after.Changes(since: before).Disappeared.Count);
        FullEvaluation.IsMatchedBy(after);
    }

    [Fact]
    public void What_is_said_of_a_policy_reads_well()
    {
        Evaluation evaluation = Evaluate(
            On(Platform.X).MustBeOwnedBy(Role.Owner).Named("owners"),
            On(Platform.X, Platform.Xing).MustBeOwnedBy(Role.Manager, Role.Executive).Named("managers"),
            On(Platform.Xing).MustReport(Period.Months(1)).Named("monthly"),
            On(Platform.Xing).MustReport(Every.Week).Named("weekly"),
            In("slaes").MustHaveOwner().Named("sales"),
            WithId("elsewhere").MustHaveOwner().Named("elsewhere"),
            For(Purpose.Support).Except(For(Purpose.Support)).MustHaveOwner().Named("nothing"));
        Snapshots.Match(string.Join('\n', evaluation.Diagnostics.Where(found => found.Subject.Kind == SubjectKind.Policy).Select(found =>
            $"{found.Id}: {found.GetMessage(Language.English)}\n         {found.GetMessage(Language.German)}")));
    }

    private static Evaluation Evaluate(params Clause[] clauses)
    {
        var list = new ClauseList();
        foreach (Clause clause in clauses) list.Add(clause, "policy.cs", 7);
        return Policy.Define("p").With(list).Build().Evaluate(Company, Acme.Now);
    }

    private static string[] Ids(params Clause[] clauses) => [.. Evaluate(clauses).Diagnostics.Select(found => found.Id).Where(id => id is not "SMP1003" and not "SMP4002")];
}
