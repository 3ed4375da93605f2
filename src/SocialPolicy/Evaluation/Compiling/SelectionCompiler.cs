namespace SocialPolicy;

/// <summary>Decides a clause's selection once per combination of platform, purpose and unit, and per channel only where ids are named.</summary>
internal static class SelectionCompiler
{
    /// <summary>The channels of whole facts that the clause selects, of the statuses that it looks at.</summary>
    internal static ChannelSet Compile(ClauseSelection selection, Facts facts)
    {
        bool[] combinations = selection.GoesByPlatform
            ? ByPlatform(selection, facts.Channels)
            : [.. facts.Channels.Combinations.Select(selection.Selects)];
        return new(combinations, selection.GoesById ? ById(selection, facts) : null, facts.Channels);
    }

    /// <summary>Decides once for all combinations of one platform and status.</summary>
    private static bool[] ByPlatform(ClauseSelection selection, ChannelFacts channels)
    {
        var decided = new bool?[channels.CoarseOf.Length];
        bool[] combinations = new bool[channels.CoarseOf.Length];
        for (int i = 0; i < combinations.Length; i++)
            combinations[i] = decided[channels.CoarseOf[i]] ??= selection.Selects(channels.Combinations[i]);
        return combinations;
    }

    private static RowSet ById(ClauseSelection selection, Facts facts)
    {
        ChannelRow[] rows = facts.Channels.Rows;
        var selected = new RowSet(rows.Length);
        for (int row = 0; row < rows.Length; row++)
        {
            string id = facts.Organization.Channels.Rows[rows[row].Slot]!.Id.Value;
            if (selection.SelectsId(id, facts.Channels.Combinations[facts.Channels.Details[row].Combination])) selected.Add(row);
        }

        return selected;
    }
}
