namespace SocialPolicy;

/// <summary>Posts by the row of their channel, within a channel in the order of the document.</summary>
internal sealed class PostFacts
{
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
