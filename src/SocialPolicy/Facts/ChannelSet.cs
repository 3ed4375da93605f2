using System.Collections;

namespace SocialPolicy;

/// <summary>The channels that a selection selects: decided per combination and, where ids are named, per row.</summary>
internal sealed class ChannelSet(bool[] combinations, BitArray? rows, ChannelFacts channels)
{
    internal bool Contains(int row) => SelectsRun(channels.CombinationOfRow[row]) && SelectsRow(row);

    /// <summary>The selected rows of a block as spans of neighbours, in their order.</summary>
    internal SelectedSpans SpansWithin(int start, int end) => new(this, channels.Runs, start, end);

    /// <summary>Whether anything of a combination may be selected.</summary>
    internal bool SelectsRun(int combination) => combinations[combination];

    /// <summary>Whether a row of a selected combination is selected.</summary>
    internal bool SelectsRow(int row) => rows is null || rows[row];

    /// <summary>Whether rows need to be asked one by one.</summary>
    internal bool GoesByRow => rows is not null;
}
