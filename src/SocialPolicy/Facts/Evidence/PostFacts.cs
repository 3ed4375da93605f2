namespace SocialPolicy;

/// <summary>Posts by the row of their channel, within a channel in the order of the document.</summary>
internal sealed class PostFacts
{
    private int[]? _latestDates;

    internal PostFacts(Grouping byRow)
    {
        ByRow = byRow;
        Rows = new PostRow[byRow.Members.Length];
        Times = new long[byRow.Members.Length];
    }

    /// <summary>The slots of the posts of each row.</summary>
    internal Grouping ByRow { get; }

    /// <summary>What rules ask of each, in the order of the members.</summary>
    internal PostRow[] Rows { get; }

    /// <summary>When each was posted, in ticks of UTC, in the order of the members.</summary>
    internal long[] Times { get; }

    /// <summary>The day number of each row's latest post by its local date, or <see cref="ChannelDetails.NoDate"/>: found when a rule first asks.</summary>
    internal int[] LatestDatesBy(ResolvedCalendar calendar) => _latestDates ??= FindLatestDates(calendar);

    private int[] FindLatestDates(ResolvedCalendar calendar)
    {
        int[] dates = new int[ByRow.Count];
        for (int row = 0; row < dates.Length; row++)
        {
            ReadOnlySpan<long> times = Times.AsSpan(ByRow.Start(row), ByRow[row].Length);
            dates[row] = times.IsEmpty ? ChannelDetails.NoDate : LatestDateOf(times, calendar);
        }

        return dates;
    }

    private static int LatestDateOf(ReadOnlySpan<long> times, ResolvedCalendar calendar)
    {
        long latest = 0;
        foreach (long time in times) latest = Math.Max(latest, time);

        // One a little earlier may have a later date, where the clock was put back across midnight or the date line.
        int date = ChannelDetails.NoDate;
        foreach (long time in times)
        {
            if (time >= latest - 2 * TimeSpan.TicksPerDay) date = Math.Max(date, calendar.DateOf(new DateTimeOffset(time, TimeSpan.Zero)).DayNumber);
        }

        return date;
    }

    internal static PostFacts Of(Organization organization, EvidencePlaces places, int[]? references)
    {
        Table<Post> posts = organization.Posts;
        var facts = new PostFacts(places.Group(posts, static post => post.Channel, references));
        places.Visit(
            posts,
            facts.ByRow,
            static post => post.Author,
            references,
            ReadReferences.FirstPerson,
            (index, slot, post, author) => facts.Put(index, post, author, places.SecondPerson(post.ApprovedBy, slot, references)));
        return facts;
    }

    /// <summary>Takes in a post.</summary>
    /// <param name="index">Its place among the members.</param>
    /// <param name="post">The post.</param>
    /// <param name="author">The number of the author.</param>
    /// <param name="approver">The number of the person who approved it.</param>
    internal void Put(int index, Post post, int author, int approver)
    {
        Rows[index] = PostRow.Of(post, author, approver);
        Times[index] = post.At.UtcTicks;
    }
}
