namespace SocialPolicy.Benchmarks;

/// <summary>The two questions of <see cref="Policy"/> as a plain loop over the records, with dictionaries made for it.</summary>
internal static class MessageLoop
{
    private static readonly TimeSpan Limit = TimeSpan.FromHours(24);

    internal static Policy Policy { get; } = SocialPolicy.Policy.Define("Messages").With(
        Grammar.EveryChannel.MustAnswerWithin(Within.Hours(24)),
        Grammar.Topics(Topic.Critical).MustBeAnsweredBy(Roles.Leadership)).Build();

    /// <summary>How many faults there are.</summary>
    internal static long Count(Organization organization)
    {
        HashSet<ChannelId> running = [.. organization.Channels.Where(channel => channel.Status == ChannelStatus.Active).Select(channel => channel.Id)];
        Dictionary<PersonId, Role> roles = organization.People.ToDictionary(person => person.Id, person => person.Role);
        long faults = 0;
        foreach (Message message in organization.Messages)
        {
            if (!running.Contains(message.Channel)) continue;
            if (message.AnsweredAt is { } answered)
            {
                if (answered - message.ReceivedAt > Limit) faults++;
                if (message.Topic == Topic.Critical && !(message.AnsweredBy is { } by && roles.TryGetValue(by, out Role role) && Roles.Leadership.Contains(role))) faults++;
            }
            else if (message.RemovedAt is null && ContestMoment.Now - message.ReceivedAt > Limit)
            {
                faults++;
            }
        }

        return faults;
    }
}
