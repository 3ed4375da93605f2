namespace SocialPolicy.Tests;

/// <summary>SMP8001 to SMP8003.</summary>
internal static class NaiveConduct
{
    public static IEnumerable<NaiveFault> CriticismMustStay(List<Row<Message>> messages)
    {
        foreach (Row<Message> message in messages)
        {
            if (message.Value.RemovedAt is not null && message.Value.RemovalReason == RemovalReason.Criticism) yield return NaiveFault.Of("SMP8001", message);
        }
    }

    public static IEnumerable<NaiveFault> PromotionsMustBeApproved(NaiveWorld world, List<Row<Post>> posts)
    {
        foreach (Row<Post> post in posts)
        {
            if (!post.Value.Promotional) continue;
            if (world.Person(post.Value.Author) is { } author && NaivePresence.IsLeadership(author)) continue;
            bool approved = world.Person(post.Value.ApprovedBy) is { } approver && approver.Id.Value != post.Value.Author?.Value;
            if (!approved) yield return NaiveFault.Of("SMP8002", post);
        }
    }

    public static IEnumerable<NaiveFault> RemovalsMustBeExplained(NaiveWorld world, List<Row<Message>> messages)
    {
        foreach (Row<Message> message in messages)
        {
            if (message.Value.RemovedAt is null) continue;
            bool explained = world.Person(message.Value.RemovedBy) is not null && message.Value.RemovalReason is not null;
            if (!explained) yield return NaiveFault.Of("SMP8003", message);
        }
    }
}
