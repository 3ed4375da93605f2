using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>What makes a clause unusable: options that make no sense, selectors that its rule does not take, default values.</summary>
internal static class ClauseFaults
{
    internal static void Find(Clause clause, List<Diagnostic> faults)
    {
        string name = clause.Name ?? clause.Rule.Verb;
        foreach (LocalizableText mistake in clause.Mistakes) faults.Add(PolicyFaults.Of(mistake, clause.Location, ("clause", name)));

        DeclarationFaults.Find(clause, faults);
        var options = new OptionFaults();
        clause.Rule.Validate(options);
        foreach (OptionFault fault in options.Faults)
            faults.Add(PolicyFaults.Of(fault.Reason, At(clause, fault.Option), ("clause", name), ("option", fault.Option)));

        Check(clause, clause.Where, "where", faults);
        foreach (Selection exception in clause.Except) Check(clause, exception, "except", faults);
        if (clause.Severity is { } severity && !Enum.IsDefined(severity))
            faults.Add(PolicyFaults.Of("Fault.severity", clause.Location, ("name", severity)));
    }

    /// <summary>Whether clauses with the rule may select channels, and not only by the organization's size.</summary>
    internal static bool TakesChannels(Rule rule) =>
        rule is ChannelRule or MessageRule or PostRule or ChannelTallyRule or PersonRule { LooksAtChannels: true };

    private static void Check(Clause clause, Selection selection, string property, List<Diagnostic> faults)
    {
        if (selection.NarrowsChannels && !TakesChannels(clause.Rule))
            faults.Add(PolicyFaults.Of("Fault.selector", At(clause, property), ("clause", clause.Name ?? clause.Rule.Verb)));

        bool nameless = Has(selection.Platforms, platform => platform.Name.Length == 0)
            || Has(selection.Units, unit => unit.Value.Length == 0)
            || Has(selection.Ids, string.IsNullOrEmpty)
            || Has(selection.Purposes, purpose => !Enum.IsDefined(purpose));
        if (nameless) faults.Add(PolicyFaults.Of("Fault.nameless", At(clause, property), ("clause", clause.Name ?? clause.Rule.Verb)));
    }

    private static bool Has<T>(ValueList<T>? list, Func<T, bool> fault) => list is { } items && items.Any(fault);

    /// <summary>The place of a property of the clause, in a document; the clause's own in code.</summary>
    private static SourceLocation At(Clause clause, string property) =>
        clause.Location.Path.Length == 0
            ? clause.Location
            : clause.Location with { Path = JsonPath.Property(clause.Location.Path, property) };
}
