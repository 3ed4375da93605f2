using System.Collections;

namespace SocialPolicy;

/// <summary>The channels that a selection selects: decided per combination and, where ids are named, per row.</summary>
internal sealed class ChannelSet : IRowSelection
{
    private readonly bool[] _combinations;
    private readonly BitArray? _rows;
    private readonly ChannelFacts _channels;
    private readonly Run[] _runs;
    private readonly bool[] _kinds;
    private readonly bool _isAllRunning;

    internal ChannelSet(bool[] combinations, BitArray? rows, ChannelFacts channels)
    {
        (_combinations, _rows, _channels) = (combinations, rows, channels);
        bool[]? coarse = Coarsen(combinations, channels);
        _isAllRunning = rows is null && Enumerable.Range(0, combinations.Length)
            .All(i => combinations[i] == (channels.Combinations[i].Status == ChannelStatus.Active));
        (_runs, _kinds) = coarse is null ? (channels.Runs, combinations) : (channels.CoarseRuns, coarse);
    }

    // Rules about people ask for rows at random, and mostly of every channel: then the row alone, which they go to anyway, tells.
    public bool Contains(int row) => _isAllRunning
        ? (_channels.Rows[row].Traits & ChannelTraits.Running) != 0
        : _combinations[_channels.Details[row].Combination] && SelectsRow(row);

    /// <summary>The selected rows of a block as spans of neighbours, in their order.</summary>
    internal SelectedSpans SpansWithin(int start, int end) => new(this, _runs, start, end);

    /// <summary>Whether anything of a run may be selected.</summary>
    internal bool SelectsRun(in Run run) => _kinds[run.Kind];

    /// <summary>Whether a row of a selected run is selected.</summary>
    internal bool SelectsRow(int row) => _rows is null || _rows[row];

    /// <summary>Whether rows need to be asked one by one.</summary>
    internal bool GoesByRow => _rows is not null;

    /// <summary>What is selected of each coarse combination, or null where some are selected in part.</summary>
    private static bool[]? Coarsen(bool[] combinations, ChannelFacts channels)
    {
        var coarse = new bool?[channels.CoarseOf.Length];
        for (int i = 0; i < combinations.Length; i++)
        {
            ref bool? selected = ref coarse[channels.CoarseOf[i]];
            if (selected is { } known && known != combinations[i]) return null;
            selected = combinations[i];
        }

        return [.. coarse.Select(selected => selected ?? false)];
    }
}
