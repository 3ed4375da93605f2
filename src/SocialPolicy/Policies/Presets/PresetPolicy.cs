namespace SocialPolicy;

/// <summary>Makes a preset of its sentences.</summary>
internal static class PresetPolicy
{
    /// <summary>The preset. Each clause gets the preset's name in front of its own, and its page for a place.</summary>
    internal static Policy Define(string preset, params ReadOnlySpan<Clause> clauses)
    {
        var page = new SourceLocation($"docs/presets/{preset}.md", 0, 0, "");
        var list = new ClauseList();
        foreach (Clause clause in clauses) list.Add(clause with { Name = $"{preset}/{clause.Name}", Location = page });
        return Policy.Define(preset).With(list).Build();
    }
}
