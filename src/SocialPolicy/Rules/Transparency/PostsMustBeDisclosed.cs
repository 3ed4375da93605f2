using System.Runtime.CompilerServices;

namespace SocialPolicy.Rules;

/// <summary>A post in another's name says who wrote it (SMP2002).</summary>
/// <remarks>Source: whoever writes in the owner's name says so (S0).</remarks>
public sealed record PostsMustBeDisclosed : PostRule
{
    /// <inheritdoc/>
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [Descriptors.SMP2002];

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public override void Check(in PostView post, Report report)
    {
        if (!post.HidesItsAuthor) return;
        Describe(post, report.Add(post, Descriptors.SMP2002));
    }

    /// <inheritdoc/>
    public override void CheckAll(PostRange posts, Report report)
    {
        foreach (PostView post in posts) Check(in post, report);
    }

    private static void Describe(in PostView post, Detail? detail) => detail
        ?.With("channel", post.Post.Channel.Value).With("at", post.Post.At).With("author", post.Author).With("inNameOf", post.InNameOf, post.Post.InNameOf);
}
