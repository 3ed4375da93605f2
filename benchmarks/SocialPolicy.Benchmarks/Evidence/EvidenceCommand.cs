using System.Globalization;
using SocialPolicy.Json;

namespace SocialPolicy.Benchmarks;

/// <summary>
/// <c>--evidence</c>, or <c>--evidence 100000 5000000</c> for so many channels and messages: what reading, evaluating and a first
/// edit cost by message, in time and memory. As a page in Markdown.
/// </summary>
internal static class EvidenceCommand
{
    private const int Rounds = 5;

    /// <summary>What a document of the largest size has room for.</summary>
    private const int MostInDocument = 2_000_000;

    /// <summary>What the two clauses report.</summary>
    private static readonly string[] Ids = ["SMP5001", "SMP5002", "SMP7001"];

    internal static int Run(string[] args, TextWriter output)
    {
        int channels = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 100_000;
        int messages = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 5_000_000;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
            # An organization with many messages

            {channels:N0} channels and {messages:N0} messages on them, of which two clauses ask: whether each was answered within 24 hours, and whether
            leaders answered what is critical. The loop asks the same of the records, with dictionaries made for it, and finds as many
            faults. Reading is of the {Math.Min(messages, MostInDocument):N0} messages that a document of at most 512 MiB has room for, without white space. All in turns; the least time
            of the processor in {Rounds} rounds, of indexing and the first evaluation in one.

            ```
            dotnet run -c Release --project benchmarks/SocialPolicy.Benchmarks -- --evidence
            ```

            | By message | |
            | --- | ---: |
            """));
        ContestOrganization contest = ContestOrganization.Create(channels, sharesTexts: true);
        Reading(contest, Math.Min(messages, MostInDocument), output);
        bool agree = Evaluating(contest, messages, output);
        output.WriteLine($"\n```\n{MachineText.Here()}\n```");
        return agree ? 0 : 1;
    }

    private static void Reading(ContestOrganization contest, int messages, TextWriter output)
    {
        Organization bare = contest.ToOrganization();
        byte[] without = ContestDocument.Minified(bare);
        byte[] with = ContestDocument.Minified(bare with { Messages = MessageEvidence.Create(contest.Channels, messages).ToTable() });
        double[] times = Processor.LeastOf(
            Rounds,
            () => OrganizationJson.Read(without, "without.json"),
            () => OrganizationJson.Read(with, "with.json"),
            () => BareReading.Scan(without),
            () => BareReading.Scan(with));
        double read = (times[1] - times[0]) / messages, scanned = (times[3] - times[2]) / messages;
        long kept = Kept(() => OrganizationJson.Read(with, "with.json")) - Kept(() => OrganizationJson.Read(without, "without.json"));
        Row(output, "document, bytes", (double)(with.Length - without.Length) / messages);
        Row(output, "organization, bytes", (double)kept / messages);
        Row(output, "bare scan, ns", scanned);
        Row(output, "reading, ns", read);
    }

    private static bool Evaluating(ContestOrganization contest, int messages, TextWriter output)
    {
        Organization bare = contest.ToOrganization();
        Organization organization = bare with { Messages = MessageEvidence.Create(contest.Channels, messages).ToTable() };
        Facts facts = null!;
        Evaluation evaluation = null!;
        long before = GC.GetTotalMemory(forceFullCollection: true);
        double first = Processor.Time(() =>
        {
            facts = Facts.Of(organization);
            evaluation = MessageLoop.Policy.Evaluate(facts, ContestMoment.Now);
        });
        long found = Ids.Sum(id => evaluation.Counts.ById.GetValueOrDefault(id));
        evaluation = null!;
        long kept = GC.GetTotalMemory(forceFullCollection: true) - before - Kept(() => Evaluated(bare));
        long expected = MessageLoop.Count(organization);
        double[] times = Processor.LeastOf(
            Rounds, () => MessageLoop.Count(organization), () => MessageLoop.Policy.Evaluate(facts, ContestMoment.Now));
        Row(output, "facts, bytes", (double)kept / messages);
        Row(output, "loop, ns", times[0] / messages);
        Row(output, "indexing and first evaluation, ns", first / messages);
        Row(output, "evaluation of facts, ns", times[1] / messages);

        Edit edit = Edit.Put(contest.Channels[0] with { ResponseTarget = null });
        double ofChannels = FirstApply(Facts.Of(bare), edit);
        Row(output, "first `Apply`, ns", (FirstApply(facts, edit) - ofChannels) / messages);
        Row(output, "first `Apply` without messages, ns a channel", ofChannels / contest.Channels.Length);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nBoth find {found:N0} faults{(found == expected ? "" : $", the loop {expected:N0}")}."));
        return found == expected;
    }

    /// <summary>The least time of the first edit of an evaluation, which looks at every subject.</summary>
    private static double FirstApply(Facts facts, Edit edit)
    {
        double least = double.MaxValue;
        for (int round = 0; round < Rounds; round++)
        {
            Evaluation evaluation = MessageLoop.Policy.Evaluate(facts, ContestMoment.Now);
            least = Math.Min(least, Processor.Time(() => evaluation.Apply(edit)));
        }

        return least;
    }

    private static Facts Evaluated(Organization organization)
    {
        Facts facts = Facts.Of(organization);
        MessageLoop.Policy.Evaluate(facts, ContestMoment.Now);
        return facts;
    }

    /// <summary>The bytes that stay of what is made.</summary>
    private static long Kept(Func<object> make)
    {
        long before = GC.GetTotalMemory(forceFullCollection: true);
        object made = make();
        long kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(made);
        return kept;
    }

    private static void Row(TextWriter output, string name, double value)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {value:N0} |"));
        output.Flush();
    }
}
