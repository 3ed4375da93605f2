using CsCheck;
using SocialPolicy.Rules;

namespace SocialPolicy.Tests;

/// <summary>Policies of a few clauses, with severities from everywhere, some of the clauses included from another policy.</summary>
internal static class RandomPolicies
{
    private static readonly Gen<Clause> Clauses = Gen.Frequency(
        (27, Clause(RandomRules.AboutChannels, RandomSelections.Any)),
        (5, Clause(RandomRules.AboutTheOrganization, RandomSelections.BySize)));

    private static readonly Category[] Categories = [Category.Ownership, Category.Transparency, Category.Reporting, Category.Backup, Category.Competence, Category.Process, Category.Access];

    private static readonly Gen<SeveritySetting> Settings = Gen.Select(
        Gen.Frequency(
            (2, Gen.OneOfConst(RuleIds.OfRules)),
            (2, Gen.OneOfConst(Categories).Select(category => $"category:{category.Name}")),
            (1, Gen.OneOfConst("SMP0002", "SMP0203"))),
        Gens.Severity,
        (target, severity) => new SeveritySetting(target, severity));

    public static Gen<Policy> All { get; } = Gen.Select(
        Clauses.Array[0, 6],
        Gen.Frequency((3, Gen.Const<Clause[]>([])), (1, Clauses.Array[1, 3])),
        Settings.Array[0, 3],
        Make);

    public static Policy Make(IEnumerable<Clause> clauses, IEnumerable<Clause> included, IEnumerable<SeveritySetting> settings)
    {
        PolicyDraft draft = Policy.Define("random");

        // What an included policy sets is its own affair, so it must change nothing here.
        Policy inner = Policy.Define("included").With(ListOf(included)).WithSeverity("SMP1003", Severity.None).Build();
        if (!inner.Clauses.IsEmpty) draft = draft.Include(inner);
        draft = draft.With(ListOf(clauses));
        foreach (SeveritySetting setting in settings)
        {
            draft = setting.Target.StartsWith("category:", StringComparison.Ordinal)
                ? draft.WithSeverity(new Category(setting.Target["category:".Length..]), setting.Severity)
                : draft.WithSeverity(setting.Target, setting.Severity);
        }

        return draft.Build();
    }

    internal static Gen<Clause> Clause(Gen<Rule> rules, Gen<Selection> selections) => Gen.Select(
        rules,
        selections,
        Gen.Frequency((7, Gen.Const(default(ValueList<Selection>))), (3, selections.List(1, 2))),
        Gens.Severity.OrNull(7),
        Gen.OneOfConst("a", "b", "c").OrNothing(5),
        (rule, where, except, severity, name) => new Clause(rule) { Where = where, Except = except, Severity = severity, Name = name });

    private static ClauseList ListOf(IEnumerable<Clause> clauses)
    {
        var list = new ClauseList();
        foreach (Clause clause in clauses) list.Add(clause);
        return list;
    }
}
