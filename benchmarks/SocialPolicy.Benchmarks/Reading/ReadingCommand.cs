using System.Globalization;
using System.Text.Json;
using SocialPolicy.Json;

namespace SocialPolicy.Benchmarks;

/// <summary>
/// <c>--reading</c>, or <c>--reading 100000 15</c> for so many channels and rounds: reading a document beside a bare pass over its
/// words and beside System.Text.Json, in turns, and the memory that it takes. As a page in Markdown.
/// </summary>
internal static class ReadingCommand
{
    internal static int Run(string[] args, TextWriter output)
    {
        int channels = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 100_000;
        int rounds = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 15;
        (string Name, byte[] Utf8)[] documents = Documents(channels);
        output.WriteLine(Head(channels, rounds));
        foreach ((string name, byte[] utf8) in documents) WriteRow(name, utf8, rounds, output);
        output.WriteLine();
        output.WriteLine("| Document | Size, MB | Organization, MB | Allocated while reading, MB | times the organization |");
        output.WriteLine("| --- | ---: | ---: | ---: | ---: |");
        foreach ((string name, byte[] utf8) in documents) ReadingMemory.WriteRow(name, utf8, output);
        output.WriteLine($"\n```\n{MachineText.Here()}, {(AppContext.TryGetSwitch("System.GC.Concurrent", out bool concurrent) && concurrent ? "concurrent" : "no concurrent")} collector\n```");
        return 0;
    }

    private static (string Name, byte[] Utf8)[] Documents(int channels)
    {
        var contest = ContestOrganization.Create(channels);
        Organization bare = contest.ToOrganization() with { Reports = [] };
        Organization reported = contest.ToOrganization();
        Organization answered = reported with { Messages = MessageEvidence.Create(contest.Channels, channels).ToTable() };
        return
        [
            .. Both("channels alone", bare),
            .. Both("with a report each", reported),
            .. Both("with a report and a message each", answered),
        ];
    }

    private static IEnumerable<(string Name, byte[] Utf8)> Both(string name, Organization organization) =>
    [
        ($"{name}, indented", ContestDocument.Indented(organization)),
        ($"{name}, minified", ContestDocument.Minified(organization)),
    ];

    private static string Head(int channels, int rounds) => string.Create(CultureInfo.InvariantCulture, $"""
        # Reading a document

        {channels:N0} channels and a fifth as many people, from UTF-8 in memory to an organization with places, beside one pass of `Utf8JsonReader`
        over the same bytes that makes nothing of them, and beside System.Text.Json with generated code, which makes records without
        places. Each has its turn in every one of {rounds} rounds; the least time of the processor counts, collector included.

        ```
        dotnet run -c Release --project benchmarks/SocialPolicy.Benchmarks -- --reading
        ```

        | Document | Scan, MB/s | Reading, MB/s | of the scan | System.Text.Json, of the scan |
        | --- | ---: | ---: | ---: | ---: |
        """);

    private static void WriteRow(string name, byte[] utf8, int rounds, TextWriter output)
    {
        Action[] turns =
        [
            () => BareReading.Scan(utf8),
            () => OrganizationJson.Read(utf8, "contest.json"),
            () => JsonSerializer.Deserialize(utf8, PlainJsonContext.Default.PlainOrganization),
        ];
        Processor.LeastOf(3, turns);
        double[] times = Processor.LeastOf(rounds, turns);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {utf8.Length / times[0] * 1000:F0} | {utf8.Length / times[1] * 1000:F0} | {times[0] / times[1]:P0} | {times[0] / times[2]:P0} |"));
        output.Flush();
    }
}
