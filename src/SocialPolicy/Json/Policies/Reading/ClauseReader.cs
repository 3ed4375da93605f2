using SocialPolicy.Rules;

namespace SocialPolicy.Json;

/// <summary>Reads a clause: the verb, its options, and everything that every clause may have.</summary>
internal static class ClauseReader
{
    /// <summary>The clause, or null where its rule is not known, which is reported.</summary>
    internal static Clause? Read(DocumentNode node, RuleCatalogue catalogue, PolicyFaultList faults)
    {
        if (!node.IsObject(faults)) return null;
        RuleForm? form = ReadVerb(node, catalogue, faults);
        var words = new ClauseNode(node, form);
        string? name = words.FindWord(PolicyNames.Name).ReadText(faults);
        OptionReading? options = form is null ? null : new OptionReading(form, name ?? form.Verb, faults);
        if (form is not null) CheckOptionNames(node, form, name ?? form.Verb, faults);
        Rule? rule = options?.Read(words);
        Selection where = SelectionReader.ReadWhere(words.FindWord(PolicyNames.Where), faults);
        ValueList<Selection> except = SelectionReader.ReadExcept(words.FindWord(PolicyNames.Except), faults);
        Severity? severity = words.FindWord(PolicyNames.Severity).ReadOneOf<Severity>(faults);
        LocalizableText? because = ReasonReader.Read(words.FindWord(PolicyNames.Because), faults);
        if (rule is null || options is null || form is null) return null;

        var clause = new Clause(rule)
        {
            Name = name,
            Where = where,
            Except = except,
            Severity = severity,
            Reason = because,
            Location = faults.LocationOf(node),
        };
        Validate(clause, words, form, options, faults);
        return clause;
    }

    private static RuleForm? ReadVerb(DocumentNode node, RuleCatalogue catalogue, PolicyFaultList faults)
    {
        DocumentNode? require = node.Find(PolicyNames.Require);
        if (require is null)
        {
            DocumentNode? misspelt = node.Children.FirstOrDefault(property => NearestName.Find(property.Name ?? "", [PolicyNames.Require]) is not null);
            if (misspelt is null) faults.Add("missing-property", node, ("property", PolicyNames.Require));
            else faults.AddUnknownProperty("unknown-property", misspelt, [PolicyNames.Require]);
            return null;
        }

        if (require.ReadText(faults) is not { } verb)
        {
            if (require.Kind == System.Text.Json.JsonValueKind.String) faults.AddValue(require, ExpectedOption.Name);
            return null;
        }

        RuleForm? form = catalogue.FindForm(verb);
        if (form is null) faults.AddUnknown("unknown-verb", require, verb, catalogue.Verbs);
        return form;
    }

    private static void CheckOptionNames(DocumentNode node, RuleForm form, string called, PolicyFaultList faults)
    {
        foreach (DocumentNode property in node.Children)
        {
            if (form.Takes(property.Name ?? "") || PolicyNames.OfClause.Contains(property.Name ?? "")) continue;
            faults.AddUnknownProperty("unknown-option", property, form.OptionNames.Concat(PolicyNames.OfClause), ("clause", called));
        }
    }

    /// <summary>Reports what the rule finds wrong with its options, apart from those that were reported when they were read.</summary>
    private static void Validate(Clause clause, ClauseNode words, RuleForm form, OptionReading options, PolicyFaultList faults)
    {
        var found = new List<Diagnostic>();
        ClauseFaults.Find(clause, found);
        foreach (Diagnostic fault in found)
        {
            string path = fault.Location.Path;
            if (options.Reported.Any(option => path == JsonPath.Property(clause.Location.Path, option))) continue;
            DocumentNode? option = form.OptionNames.Where(name => path == JsonPath.Property(clause.Location.Path, name)).Select(words.FindOption).FirstOrDefault();
            faults.Add(fault, option ?? words.Node.Children.FirstOrDefault(property => property.Path == path) ?? words.Node);
        }
    }
}
