using System.Collections;

namespace SocialPolicy;

/// <summary>Decides a clause's selection once per combination of platform, purpose and unit, and per channel only where ids are named.</summary>
internal static class SelectionCompiler
{
    /// <summary>The channels of whole facts that the clause selects, of the statuses that it looks at.</summary>
    internal static ChannelSet Compile(ClauseSelection selection, Facts facts)
    {
        bool[] combinations = [.. facts.Channels.Combinations.Select(selection.Selects)];
        return new(combinations, selection.GoesById ? ById(selection, facts) : null, facts.Channels);
    }

    private static BitArray ById(ClauseSelection selection, Facts facts)
    {
        ChannelRow[] rows = facts.Channels.Rows;
        var selected = new BitArray(rows.Length);
        for (int row = 0; row < rows.Length; row++)
        {
            string id = facts.Organization.Channels.Rows[rows[row].Slot]!.Id.Value;
            selected[row] = selection.SelectsId(id, facts.Channels.Combinations[facts.Channels.Details[row].Combination]);
        }

        return selected;
    }
}
