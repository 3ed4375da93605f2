namespace SocialPolicy;

/// <summary>What most rules ask of a post, in 8 bytes.</summary>
internal struct PostRow
{
    /// <summary>The number of the author.</summary>
    internal int Author;

    internal PostTraits Traits;

    /// <param name="post">The post.</param>
    /// <param name="author">The number of the author.</param>
    /// <param name="approver">The number of the person who approved it.</param>
    internal static PostRow Of(Post post, int author, int approver)
    {
        PostTraits traits = 0;
        if (!post.Disclosed && post.InNameOf is { } name && name != post.Author) traits |= PostTraits.HidesItsAuthor;
        if (post.Promotional) traits |= PostTraits.Promotional;
        if (approver > ChannelRow.Nobody && approver != author) traits |= PostTraits.ApprovedByAnother;
        return new() { Author = author, Traits = traits };
    }
}

/// <summary>What is true of a post or not.</summary>
[Flags]
internal enum PostTraits : byte
{
    /// <summary>Written in another's name without saying so.</summary>
    HidesItsAuthor = 1,

    Promotional = 1 << 1,

    /// <summary>Who approved it resolves and did not write it.</summary>
    ApprovedByAnother = 1 << 2,
}
