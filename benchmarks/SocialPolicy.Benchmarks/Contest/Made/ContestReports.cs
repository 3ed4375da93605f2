namespace SocialPolicy.Benchmarks;

/// <summary>The reports of the contest: nearly every channel has reported this week, some before that too.</summary>
internal static class ContestReports
{
    /// <param name="channels">The channels.</param>
    /// <param name="random">Where everything is drawn from.</param>
    /// <param name="sharesTexts">Whether reports share the texts of ids with the channels.</param>
    internal static ChannelReport[] Create(Channel[] channels, Random random, bool sharesTexts)
    {
        var reports = new List<ChannelReport>(channels.Length + channels.Length / 8);
        foreach (Channel channel in channels)
        {
            int chance = random.Next(1000);

            // One in fifty is late, one in a hundred has never reported, one in ten has an older report besides.
            if (chance < 10) continue;
            int age = chance < 30 ? random.Next(8, 60) : random.Next(8);
            if (chance >= 900) reports.Add(Report(channel, age + 7, sharesTexts));
            reports.Add(Report(channel, age, sharesTexts));
        }

        return [.. reports];
    }

    private static ChannelReport Report(Channel channel, int age, bool sharesTexts) => new()
    {
        Channel = sharesTexts ? channel.Id : Copy(channel.Id.Value),
        Date = ContestMoment.Today.AddDays(-age),
        By = channel.Operators.IsEmpty ? default(PersonId?) : sharesTexts ? channel.Operators[0] : Copy(channel.Operators[0].Value),
        To = channel.Reporting?.To is { } recipient ? sharesTexts ? recipient : Copy(recipient.Value) : default(PersonId?),
    };

    /// <summary>A text of its own, as every reference has one that comes out of a database.</summary>
    private static string Copy(string id) => new(id.AsSpan());
}
