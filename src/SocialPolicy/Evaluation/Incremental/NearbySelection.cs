namespace SocialPolicy;

/// <summary>The channels that a clause selects among those of nearby facts.</summary>
internal sealed class NearbySelection(NearbyGround ground, CompiledClause clause, Moment moment) : IRowSelection
{
    public bool Contains(int row)
    {
        int slot = moment.Rows[row].Slot;
        return ground.SelectingChannel(slot).Selects(clause, ground.Organization.Channels.Rows[slot]!.Id);
    }
}
