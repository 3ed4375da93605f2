namespace SocialPolicy;

/// <summary>Posts by the row of their channel, within a channel in the order of the document.</summary>
internal sealed class PostFacts
{
    /// <summary>The slots of the posts of each row.</summary>
    internal required Grouping ByRow { get; init; }

    /// <summary>When each was posted, in ticks of UTC, in the order of the members.</summary>
    internal required long[] Times { get; init; }

    /// <summary>The number of each author, in the order of the members.</summary>
    internal required int[] Authors { get; init; }

    /// <summary>Whether each was written in another's name without saying so, in the order of the members.</summary>
    internal required bool[] Hidden { get; init; }

    internal static PostFacts Of(Organization organization, EvidencePlaces places, int[]? references)
    {
        Table<Post> posts = organization.Posts;
        Grouping byRow = places.Group(posts, static post => post.Channel, references);
        int count = byRow.Members.Length;
        long[] times = GC.AllocateUninitializedArray<long>(count);
        bool[] hidden = GC.AllocateUninitializedArray<bool>(count);
        for (int i = 0; i < count; i++)
        {
            Post post = posts.Rows[byRow.Members[i]]!;
            times[i] = post.At.UtcTicks;
            hidden[i] = IsHidden(post);
        }

        return new()
        {
            ByRow = byRow,
            Times = times,
            Authors = places.NumbersOf(posts, byRow, static post => post.Author, references, ReadReferences.FirstPerson),
            Hidden = hidden,
        };
    }

    internal static bool IsHidden(Post post) => !post.Disclosed && post.InNameOf is { } name && name != post.Author;
}
