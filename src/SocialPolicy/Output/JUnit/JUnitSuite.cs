namespace SocialPolicy.Output;

/// <summary>What a test suite of a category holds.</summary>
internal sealed class JUnitSuite(Category category)
{
    internal Category Category => category;

    internal List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>The names of the clauses that found nothing.</summary>
    internal List<string> Passed { get; } = [];

    internal int Count => Diagnostics.Count + Passed.Count;

    /// <summary>The suites of what was found, and of what was asked for and found nowhere, by the names of their categories.</summary>
    internal static IReadOnlyList<JUnitSuite> Of(IReadOnlyList<Diagnostic> diagnostics, Evaluation? evaluation)
    {
        var suites = new SortedDictionary<string, JUnitSuite>(StringComparer.Ordinal);
        var found = new HashSet<(string Name, SourceLocation Place)>();
        foreach (Diagnostic diagnostic in diagnostics)
        {
            SuiteOf(diagnostic.Descriptor.Category).Diagnostics.Add(diagnostic);
            foreach (ClauseReference clause in diagnostic.Clauses) found.Add((clause.Name, clause.Location));
        }

        if (evaluation is not null) AddPassed(evaluation.Policy.Clauses);
        return [.. suites.Values];

        JUnitSuite SuiteOf(Category category)
        {
            if (!suites.TryGetValue(category.Name, out JUnitSuite? suite)) suites.Add(category.Name, suite = new(category));
            return suite;
        }

        void AddPassed(ValueList<Clause> clauses)
        {
            // Clauses may share a name. Those that cannot be told apart by their place either have found something if one of them has.
            var named = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (Clause clause in clauses)
            {
                ClauseReference reference = clause.ToReference();
                int before = named[reference.Name] = named.GetValueOrDefault(reference.Name) + 1;
                if (found.Contains((reference.Name, reference.Location))) continue;
                string name = before == 1 ? reference.Name : FormattableString.Invariant($"{reference.Name} ({before})");
                SuiteOf(clause.Rule.SupportedDiagnostics[0].Category).Passed.Add(name);
            }
        }
    }
}
