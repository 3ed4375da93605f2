namespace SocialPolicy;

/// <summary>Digests channels to rows, once their references have become numbers of people.</summary>
internal static class ChannelRows
{
    /// <summary>What can be said of a channel without anybody else.</summary>
    internal static (ChannelRow Row, ChannelDetails Details) Digest(Channel channel, int slot, ResolvedCalendar calendar) =>
        (new() { Slot = slot, Traits = TraitsOf(channel) }, new()
        {
            Since = NumberOf(channel.Since),
            StrategyReviewed = NumberOf(channel.Strategy?.Reviewed),
            AccessReviewed = NumberOf(channel.AccessReviewed),
            ApprovalTime = ApprovalTimeOf(channel.Approval),
            AgreedReporting = channel.Reporting?.Every is { } every ? every.Length.Ticks : ChannelDetails.NoLength,
            ResponseTarget = channel.ResponseTarget is { } target && calendar.LengthOf(target) is { } length
                ? length.Ticks
                : ChannelDetails.NoLength,
        });

    /// <summary>Lays the people of a channel side by side and lets the row point to them.</summary>
    /// <param name="row">The row.</param>
    /// <param name="details">What is beside it.</param>
    /// <param name="people">The numbers of owner, the one it speaks for, recipient of reports, operators, deputies and
    /// who holds access, in this order; 0 for nobody.</param>
    /// <param name="operators">How many of them are operators.</param>
    /// <param name="deputies">How many are deputies.</param>
    /// <param name="links">Takes the numbers.</param>
    internal static void Link(ref ChannelRow row, ref ChannelDetails details, ReadOnlySpan<int> people, int operators, int deputies, LinkBuffer links)
    {
        ReadOnlySpan<int> posters = people.Slice(ChannelReferences.Fixed, operators);
        ReadOnlySpan<int> standIns = people.Slice(ChannelReferences.Fixed + operators, deputies);
        row.Owner = people[0];
        details.SpeaksFor = people[1];
        row.ReportRecipient = people[2];
        if (row.Owner > ChannelRow.Nobody && standIns.Contains(row.Owner)) row.Traits |= ChannelTraits.OwnerIsDeputy;

        row.Cover = links.Count;
        if (row.Owner > ChannelRow.Nobody) links.Add(row.Owner);
        links.AddDistinct(standIns, since: row.Cover);
        row.RestOfTeam = links.Count;
        links.AddDistinct(posters, since: row.Cover);
        row.Operators = links.Count;
        links.AddDistinct(posters, since: row.Operators);
        row.Access = links.Count;
        links.AddDistinct(people[(ChannelReferences.Fixed + operators + deputies)..], since: row.Access);
        details.End = links.Count;
    }

    /// <summary>Lets a row point so many places further into the links.</summary>
    internal static void Move(ref ChannelRow row, ref ChannelDetails details, int by)
    {
        row.Cover += by;
        row.RestOfTeam += by;
        row.Operators += by;
        row.Access += by;
        details.End += by;
    }

    private static ChannelTraits TraitsOf(Channel channel)
    {
        ChannelTraits traits = ChannelTraits.None;
        if (channel.Status == ChannelStatus.Active) traits |= ChannelTraits.Running;
        if (!channel.Operators.IsEmpty) traits |= ChannelTraits.NamesOperators;
        if (channel.SpeaksFor is not null) traits |= ChannelTraits.SpeaksForSomebody;
        if (channel.OwnerDecides) traits |= ChannelTraits.OwnerDecides;
        if (channel.Disclosure != Disclosure.None) traits |= ChannelTraits.Discloses;
        if (channel.Picture == Picture.Portrait) traits |= ChannelTraits.ShowsPortrait;
        if (!string.IsNullOrWhiteSpace(channel.Imprint)) traits |= ChannelTraits.HasImprint;
        if (channel.Budget > 0) traits |= ChannelTraits.HasBudget;
        if (channel.HoursPerWeek > 0) traits |= ChannelTraits.HasHours;
        if (!channel.Kpis.IsEmpty) traits |= ChannelTraits.HasKpis;
        if (!string.IsNullOrWhiteSpace(channel.Strategy?.Document)) traits |= ChannelTraits.HasStrategy;
        if (channel.TwoFactor) traits |= ChannelTraits.UsesTwoFactor;
        if (channel.Listed) traits |= ChannelTraits.IsListed;
        return traits;
    }

    /// <summary>The lengths of the steps together, as far as can be counted; a step without one may take any time.</summary>
    private static long ApprovalTimeOf(ValueList<ApprovalStep> steps)
    {
        Int128 ticks = 0;
        foreach (ApprovalStep step in steps)
        {
            if (step.Within is not { } within) return ChannelDetails.NoLength;
            ticks += within.Length.Ticks;
        }

        return (long)Int128.Min(ticks, long.MaxValue);
    }

    private static int NumberOf(DateOnly? date) => date?.DayNumber ?? ChannelDetails.NoDate;
}
