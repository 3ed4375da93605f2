namespace SocialPolicy.Tests;

/// <summary>SMP2001 to SMP2005.</summary>
internal static class NaiveTransparency
{
    public static IEnumerable<NaiveFault> MustDiscloseDelegation(NaiveWorld world, List<Row<Channel>> channels)
    {
        foreach (Row<Channel> channel in channels)
        {
            if (channel.Value.SpeaksFor is not { } speaker || channel.Value.Disclosure != Disclosure.None) continue;
            bool another = NaiveChannel.ActivePosters(world, channel.Value).Any(poster => poster.Id.Value != speaker.Value);
            if (another) yield return NaiveFault.Of("SMP2001", channel);
        }
    }

    public static IEnumerable<NaiveFault> PostsMustBeDisclosed(List<Row<Post>> posts)
    {
        foreach (Row<Post> post in posts)
        {
            bool inAnothersName = post.Value.InNameOf is { } name && name.Value != post.Value.Author?.Value;
            if (inAnothersName && !post.Value.Disclosed) yield return NaiveFault.Of("SMP2002", post);
        }
    }

    public static IEnumerable<NaiveFault> MustShowPortrait(List<Row<Channel>> channels)
    {
        foreach (Row<Channel> channel in channels)
        {
            if (channel.Value.Picture != Picture.Portrait) yield return NaiveFault.Of("SMP2003", channel);
        }
    }

    public static IEnumerable<NaiveFault> RepliesMustBeDisclosed(List<Row<Message>> messages)
    {
        foreach (Row<Message> message in messages)
        {
            bool answered = message.Value.AnsweredAt is not null;
            bool inAnothersName = message.Value.InNameOf is { } name && name.Value != message.Value.AnsweredBy?.Value;
            if (answered && inAnothersName && !message.Value.Disclosed) yield return NaiveFault.Of("SMP2004", message);
        }
    }

    public static IEnumerable<NaiveFault> MustHaveImprint(List<Row<Channel>> channels)
    {
        foreach (Row<Channel> channel in channels)
        {
            if (string.IsNullOrWhiteSpace(channel.Value.Imprint)) yield return NaiveFault.Of("SMP2005", channel);
        }
    }
}
