namespace SocialPolicy;

/// <summary>The channels that a selection selects: decided per combination and, where ids are named, per row.</summary>
internal sealed class ChannelSet : IRowSelection
{
    private readonly RowSet? _byId;
    private readonly Run[] _runs;
    private readonly bool[] _kinds;
    private readonly int _count;
    private RowSet? _selected;

    /// <param name="combinations">Whether channels of each combination are selected.</param>
    /// <param name="byId">The rows that ids select; null where no ids are named.</param>
    /// <param name="channels">The channels.</param>
    internal ChannelSet(bool[] combinations, RowSet? byId, ChannelFacts channels)
    {
        (_byId, _count) = (byId, channels.Rows.Length);
        bool[]? coarse = Coarsen(combinations, channels);
        (_runs, _kinds) = coarse is null ? (channels.Runs, combinations) : (channels.CoarseRuns, coarse);
    }

    public bool Contains(int row) => (_selected ?? Select()).Contains(row);

    /// <summary>The selected rows of a block as spans of neighbours, in their order.</summary>
    internal SelectedSpans SpansWithin(int start, int end) => new(this, _runs, start, end);

    /// <summary>Whether anything of a run may be selected.</summary>
    internal bool SelectsRun(in Run run) => _kinds[run.Kind];

    /// <summary>Whether a row of a selected run is selected.</summary>
    internal bool SelectsRow(int row) => _byId is null || _byId.Contains(row);

    /// <summary>Whether rows need to be asked one by one.</summary>
    internal bool GoesByRow => _byId is not null;

    /// <summary>Lists the selected rows, for those who ask at random. Several threads may do so at once and come to the same.</summary>
    private RowSet Select()
    {
        var selected = new RowSet(_count);
        foreach ((int start, int end) in SpansWithin(0, _count)) selected.Add(start, end);
        return _selected = selected;
    }

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
