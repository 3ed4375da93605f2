namespace SocialPolicy;

/// <summary>What is asked on a day of those who hold access to a channel and work on it, in one byte.</summary>
internal readonly record struct AccessSummary(byte Bits)
{
    private const int Leaver = 1 << 7;

    /// <summary>Stands for so many people who hold access, or more.</summary>
    internal const int Many = Leaver - 1;

    /// <summary>The number of active people who hold access, up to <see cref="Many"/>.</summary>
    internal int Active => Bits & Many;

    /// <summary>Whether somebody has left who is named in access, operators or deputies.</summary>
    internal bool NamesLeaver => (Bits & Leaver) != 0;

    /// <param name="row">The channel.</param>
    /// <param name="details">What is beside it.</param>
    /// <param name="links">The numbers of people that the row points into.</param>
    /// <param name="statuses">The people on the day.</param>
    internal static AccessSummary Of(in ChannelRow row, in ChannelDetails details, int[] links, PersonStatus[] statuses)
    {
        bool ownerIsDeputy = (row.Traits & ChannelTraits.OwnerIsDeputy) != 0;
        int active = 0;
        bool namesLeaver = ownerIsDeputy && statuses[row.Owner].HasLeft;
        for (int link = row.RestOfTeam - row.Deputies; link < details.End; link++)
        {
            PersonStatus person = statuses[links[link]];
            namesLeaver |= person.HasLeft;
            active += link >= row.Access && person.IsActive ? 1 : 0;
        }

        return new((byte)(Math.Min(active, Many) | (namesLeaver ? Leaver : 0)));
    }

    /// <summary>Those of all channels, by row.</summary>
    internal static AccessSummary[] OfAll(ChannelFacts channels, PersonStatus[] statuses)
    {
        var all = GC.AllocateUninitializedArray<AccessSummary>(channels.Rows.Length);
        for (int row = 0; row < all.Length; row++)
            all[row] = Of(in channels.Rows[row], in channels.Details[row], channels.Links, statuses);
        return all;
    }
}
