namespace SocialPolicy.Rules;

/// <summary>A post in another's name says who wrote it (SMP2002).</summary>
/// <remarks>Source: whoever writes in the owner's name says so (S0).</remarks>
public sealed record PostsMustBeDisclosed : PostRule
{
    /// <inheritdoc/>
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [Descriptors.SMP2002];

    /// <inheritdoc/>
    public override void Check(in PostView post, Report report)
    {
        if (!post.HidesItsAuthor) return;
        report.Add(post, Descriptors.SMP2002)
            ?.With("channel", post.Post.Channel.Value).With("at", post.Post.At).With("author", post.Author).With("inNameOf", post.Post.InNameOf?.Value);
    }
}
