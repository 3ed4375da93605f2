namespace SocialPolicy;

/// <summary>The evidence on the one channel in nearby facts, or one piece of it; each kind is indexed when it is first asked for.</summary>
/// <param name="moment">The facts.</param>
/// <param name="referrers">Knows what refers to channels.</param>
internal sealed class NearbyEvidence(NearbyMoment moment, Referrers referrers) : EvidenceFacts
{
    private EntitySlot _subject;
    private Func<Grouping, int[]>? _recipients;

    private Organization Organization => moment.Organization;

    private ChannelId Channel => Organization.Channels.Rows[_subject.Slot]!.Id;

    /// <summary>Made once for all channels.</summary>
    private Func<Grouping, int[]> FindRecipients => _recipients ??= RecipientsOf;

    /// <summary>Shows what is on a channel, or one post or message and nothing else; of another subject nothing.</summary>
    internal void Show(EntitySlot subject)
    {
        Forget();
        _subject = subject;
    }

    private protected override ReportFacts FindReports() => _subject.Kind == SubjectKind.Channel
        ? moment.Earlier.ReportsOf(_subject.Slot, referrers, FindRecipients)
            ?? ReportsIn(SlotsOf(Organization.Reports, SubjectKind.Report, static report => report.Channel))
        : throw NotShown();

    private protected override PostFacts FindPosts() => _subject.Kind switch
    {
        SubjectKind.Channel => PostsIn(SlotsOf(Organization.Posts, SubjectKind.Post, static post => post.Channel)),
        SubjectKind.Post => PostsIn([_subject.Slot]),
        _ => throw NotShown(),
    };

    private protected override MessageFacts FindMessages() => _subject.Kind switch
    {
        SubjectKind.Channel => MessagesIn(SlotsOf(Organization.Messages, SubjectKind.Message, static message => message.Channel)),
        SubjectKind.Message => MessagesIn([_subject.Slot]),
        _ => throw NotShown(),
    };

    private static NotSupportedException NotShown() => new("These facts do not hold such evidence.");

    private ReportFacts ReportsIn(int[] slots)
    {
        PersistentVector<ChannelReport> reports = Organization.Reports.Rows;
        int[] ordered = [.. slots.OrderBy(slot => reports[slot]!.Date)];
        return new(Grouping.Of(ordered), Array.ConvertAll(ordered, slot => reports[slot]!.Date.DayNumber), FindRecipients);
    }

    private int[] RecipientsOf(Grouping reports)
    {
        int[] recipients = new int[reports.Members.Length];
        for (int i = 0; i < recipients.Length; i++) recipients[i] = moment.NumberOf(Organization.Reports.Rows[reports.Members[i]]!.To);
        return recipients;
    }

    private PostFacts PostsIn(int[] slots)
    {
        var facts = new PostFacts(Grouping.Of(slots));
        for (int i = 0; i < slots.Length; i++)
        {
            Post post = Organization.Posts.Rows[slots[i]]!;
            facts.Put(i, post, moment.NumberOf(post.Author), moment.NumberOf(post.ApprovedBy));
        }

        return facts;
    }

    private MessageFacts MessagesIn(int[] slots)
    {
        var facts = new MessageFacts(Grouping.Of(slots));
        for (int i = 0; i < slots.Length; i++)
        {
            Message message = Organization.Messages.Rows[slots[i]]!;
            facts.Put(i, message, moment.NumberOf(message.AnsweredBy), moment.NumberOf(message.RemovedBy) > ChannelRow.Nobody, moment.Units);
        }

        return facts;
    }

    /// <summary>The slots of what is on the channel today, in the order of the document.</summary>
    private int[] SlotsOf<T>(Table<T> table, SubjectKind kind, Func<T, ChannelId> channelOf) where T : class
    {
        ChannelId channel = Channel;
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
