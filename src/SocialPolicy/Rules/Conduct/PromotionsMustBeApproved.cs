using System.Runtime.CompilerServices;

namespace SocialPolicy.Rules;

/// <summary>A post that advertises is the leadership's own or approved by somebody other than its author (SMP8002).</summary>
/// <remarks>Source: an employee advertised without the company's knowledge, and the company paid (S4). Who once wrote or
/// approved need not be active today.</remarks>
public sealed record PromotionsMustBeApproved : PostRule
{
    /// <inheritdoc/>
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [Descriptors.SMP8002];

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public override void Check(in PostView post, Report report)
    {
        if (!post.IsPromotional || post.IsApprovedByAnother || post.Author.Is(Roles.Leadership)) return;
        Describe(post, report.Add(post, Descriptors.SMP8002));
    }

    /// <inheritdoc/>
    public override void CheckAll(PostRange posts, Report report)
    {
        foreach (PostView post in posts) Check(in post, report);
    }

    private static void Describe(in PostView post, Detail? detail)
    {
        if (detail is null) return;
        Post record = post.Post;
        detail.With("channel", record.Channel.Value).With("at", post.Clock.OnTheWall(record.At)).With("author", post.Author);
        if (record.ApprovedBy is not { } approver) return;
        if (post.ApprovedBy.Exists) detail.With("approvedBy", post.ApprovedBy).Say("SMP8002.own");
        else detail.With("approvedBy", approver.Value).Say("SMP8002.unknown");
    }
}
