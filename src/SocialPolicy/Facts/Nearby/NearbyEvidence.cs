namespace SocialPolicy;

/// <summary>Indexes the evidence of the one channel in nearby facts, each kind when it is first asked for.</summary>
internal static class NearbyEvidence
{
    /// <summary>What is on a channel.</summary>
    /// <param name="moment">The facts.</param>
    /// <param name="slot">The channel's slot.</param>
    /// <param name="referrers">Knows what refers to the channel.</param>
    internal static EvidenceFacts Of(NearbyMoment moment, int slot, Referrers referrers)
    {
        ChannelId channel = moment.Organization.Channels.Rows[slot]!.Id;
        return new(
            () => moment.Earlier.ReportsOf(slot, referrers, reports => Recipients(moment, reports))
                ?? Reports(moment, SlotsOf(moment.Organization.Reports, SubjectKind.Report, referrers, channel, static report => report.Channel)),
            () => Posts(moment, SlotsOf(moment.Organization.Posts, SubjectKind.Post, referrers, channel, static post => post.Channel)),
            () => Messages(moment, SlotsOf(moment.Organization.Messages, SubjectKind.Message, referrers, channel, static message => message.Channel)));
    }

    /// <summary>One post, and nothing else.</summary>
    internal static EvidenceFacts OfPost(NearbyMoment moment, int slot) => new(Nothing<ReportFacts>, () => Posts(moment, [slot]), Nothing<MessageFacts>);

    /// <summary>One message, and nothing else.</summary>
    internal static EvidenceFacts OfMessage(NearbyMoment moment, int slot) => new(Nothing<ReportFacts>, Nothing<PostFacts>, () => Messages(moment, [slot]));

    private static T Nothing<T>() => throw new NotSupportedException("These facts hold one piece of evidence.");

    private static ReportFacts Reports(NearbyMoment moment, int[] slots)
    {
        PersistentVector<ChannelReport> reports = moment.Organization.Reports.Rows;
        int[] ordered = [.. slots.OrderBy(slot => reports[slot]!.Date)];
        return new(
            Grouping.Of(ordered),
            Array.ConvertAll(ordered, slot => reports[slot]!.Date.DayNumber),
            grouping => Recipients(moment, grouping));
    }

    private static int[] Recipients(NearbyMoment moment, Grouping reports)
    {
        int[] recipients = new int[reports.Members.Length];
        for (int i = 0; i < recipients.Length; i++) recipients[i] = moment.NumberOf(moment.Organization.Reports.Rows[reports.Members[i]]!.To);
        return recipients;
    }

    private static PostFacts Posts(NearbyMoment moment, int[] slots)
    {
        var facts = new PostFacts(Grouping.Of(slots));
        for (int i = 0; i < slots.Length; i++)
        {
            Post post = moment.Organization.Posts.Rows[slots[i]]!;
            facts.Put(i, post, moment.NumberOf(post.Author), moment.NumberOf(post.ApprovedBy));
        }

        return facts;
    }

    private static MessageFacts Messages(NearbyMoment moment, int[] slots)
    {
        var facts = new MessageFacts(Grouping.Of(slots));
        for (int i = 0; i < slots.Length; i++)
        {
            Message message = moment.Organization.Messages.Rows[slots[i]]!;
            facts.Put(i, message, moment.NumberOf(message.AnsweredBy), moment.NumberOf(message.RemovedBy) > ChannelRow.Nobody, moment.Units);
        }

        return facts;
    }

    /// <summary>The slots of what is on the channel today, in the order of the document.</summary>
    private static int[] SlotsOf<T>(Table<T> table, SubjectKind kind, Referrers referrers, ChannelId channel, Func<T, ChannelId> channelOf) where T : class
    {
        var referring = new List<EntitySlot>();
        referrers.AddTo(referring, SubjectKind.Channel, channel.Value);
        var slots = new List<int>(referring.Count);
        foreach (EntitySlot place in referring)
        {
            if (place.Kind == kind && table.FirstOrNone(place.Slot) is { } item && channelOf(item) == channel) slots.Add(place.Slot);
        }

        slots.Sort();
        return EachOnce(slots);
    }

    private static int[] EachOnce(List<int> sorted)
    {
        int count = 0;
        for (int i = 0; i < sorted.Count; i++)
        {
            if (i == 0 || sorted[i] != sorted[i - 1]) sorted[count++] = sorted[i];
        }

        return [.. sorted[..count]];
    }
}
