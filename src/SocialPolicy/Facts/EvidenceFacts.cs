namespace SocialPolicy;

/// <summary>Reports, posts and messages, grouped by the row of their channel.</summary>
internal sealed class EvidenceFacts
{
    /// <summary>The slots of the reports of each row, by date and then in the order of the document.</summary>
    internal required Grouping Reports { get; init; }

    /// <summary>The slots of the posts of each row, in the order of the document.</summary>
    internal required Grouping Posts { get; init; }

    /// <summary>The slots of the messages of each row, in the order of the document.</summary>
    internal required Grouping Messages { get; init; }

    internal static EvidenceFacts Of(Organization organization, ChannelFacts channels)
    {
        Table<ChannelReport> reports = organization.Reports;
        return new()
        {
            Reports = Group(reports, report => report.Channel, organization.Channels, channels)
                .SortedBy(slot => reports.Rows[slot]!.Date.DayNumber),
            Posts = Group(organization.Posts, post => post.Channel, organization.Channels, channels),
            Messages = Group(organization.Messages, message => message.Channel, organization.Channels, channels),
        };
    }

    private static Grouping Group<T>(Table<T> table, Func<T, ChannelId> channelOf, Table<Channel> channels, ChannelFacts facts)
        where T : class
    {
        int[] rows = new int[table.Rows.Count];
        for (int slot = 0; slot < rows.Length; slot++)
        {
            int channel = table.First(slot) is { } item ? channels.Ids.Find(channelOf(item).Value) : -1;
            rows[slot] = channel < 0 ? -1 : facts.RowOfSlot[channel];
        }

        return Grouping.By(rows, facts.Rows.Length);
    }
}
