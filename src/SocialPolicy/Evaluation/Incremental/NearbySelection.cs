namespace SocialPolicy;

/// <summary>The channels that a clause selects among those of nearby facts.</summary>
internal sealed class NearbySelection(ChannelSelections selections, CompiledClause clause, NearbyMoment moment) : IRowSelection
{
    public bool Contains(int row) =>
        selections.Selects(clause, moment.CombinationOf(row), moment.Organization.Channels.Rows[moment.Rows[row].Slot]!.Id);
}
