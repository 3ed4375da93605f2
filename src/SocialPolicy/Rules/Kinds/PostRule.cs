namespace SocialPolicy.Rules;

/// <summary>A rule about posts on selected running channels, one at a time.</summary>
/// <inheritdoc cref="Rule" path="/remarks"/>
public abstract record PostRule : Rule
{
    /// <inheritdoc/>
    protected internal sealed override bool HoldsForFewerChannels => true;

    /// <summary>Checks a post and reports what is at fault.</summary>
    /// <param name="post">The post.</param>
    /// <param name="report">Takes the faults.</param>
    public abstract void Check(in PostView post, Report report);

    /// <summary>
    /// Checks the posts on neighbouring channels. A sealed rule that repeats this line as an override of its own lets
    /// the compiler put <see cref="Check"/> into the loop; it means the same without.
    /// </summary>
    /// <param name="posts">The posts.</param>
    /// <param name="report">Takes the faults.</param>
    public virtual void CheckAll(PostRange posts, Report report)
    {
        foreach (PostView post in posts) Check(in post, report);
    }
}
