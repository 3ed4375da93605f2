using System.Globalization;

namespace SocialPolicy.Benchmarks;

/// <summary><c>--edits</c>, or <c>--edits 10000 100000</c>: what edits cost once an evaluation stands. As a table in Markdown.</summary>
internal static class EditsCommand
{
    private const int Rounds = 15;

    internal static int Run(string[] args, TextWriter output)
    {
        int[] sizes = args.Length > 1
            ? [.. args[1..].Select(size => int.Parse(size, CultureInfo.InvariantCulture))]
            : [10_000, 100_000, 1_000_000];
        output.WriteLine("| Channels | Edit | µs |");
        output.WriteLine("| ---: | --- | ---: |");
        foreach (int size in sizes) Measure(ContestOrganization.Create(size), output);
        return 0;
    }

    private static void Measure(ContestOrganization contest, TextWriter output)
    {
        Channel channel = contest.Channels[contest.Channels.Length / 2];
        var ten = new PersonWhoLeaves(teams: 10);
        var fifty = new PersonWhoLeaves(teams: 50);
        Organization organization = fifty.JoinTo(ten.JoinTo(contest.ToOrganization()));
        Evaluation standing = ContestPolicy.Policy.Evaluate(organization, ContestMoment.Now).Apply(Edit.Put(channel));
        Side SideOf(string name, Edit edit) => new(name, () => standing.Apply(edit)) { Batch = 64 };
        List<Side> sides =
        [
            SideOf("a channel", Edit.Put(channel with { Owner = null, ResponseTarget = null })),
            SideOf("a report", Edit.Add(new ChannelReport { Channel = channel.Id, Date = ContestMoment.Today, By = channel.Owner })),
            SideOf("a message", Edit.Put(new Message { Id = "new", Channel = channel.Id, ReceivedAt = ContestMoment.Now.AddHours(-1) })),
            SideOf("the end of the employment of somebody in ten teams", ten.Leaving),
            SideOf("the same of somebody in fifty teams", fifty.Leaving),
        ];
        Side.Measure(sides, Rounds);
        foreach (Side side in sides)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {contest.Channels.Length:N0} | {side.Name} | {side.Fastest / 1000:F1} |"));
        output.Flush();
    }
}
