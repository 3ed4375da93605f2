using System.Text.Json.Serialization;
using SocialPolicy.Json;
using SocialPolicy.Rules;

namespace SocialPolicy.AotTests;

/// <summary>A rule of one's own, read from a document.</summary>
internal static class OwnRule
{
    internal static void Show()
    {
        RuleCatalogue catalogue = RuleCatalogue.Default.With(new MustHaveShortHandle(), OwnRuleJson.Default.MustHaveShortHandle);
        Policy policy = PolicyJson.Read("""{ "name": "Own", "clauses": [{ "require": "mustHaveShortHandle", "max": 8 }] }"""u8, "own.json", catalogue).Policy!;
        Console.WriteLine(PolicyJson.WriteSchemaToString(catalogue));
        Documents.Show(policy.Evaluate(Sample.Document.Organization, Sample.Now).Diagnostics);
    }
}

/// <summary>A channel's handle is not longer than people remember.</summary>
internal sealed record MustHaveShortHandle : ChannelRule
{
    private static readonly RuleDescriptor TooLong = new(
        "AOT001", Category.Transparency, Severity.Warning,
        title: new("A handle is long"),
        message: new("Channel '{subject}' has a handle of more than {max} letters", "Der Name des Kanals '{subject}' hat mehr als {max} Buchstaben"));

    public int Max { get; init; } = 15;

    public override ValueList<RuleDescriptor> SupportedDiagnostics => [TooLong];

    public override void Check(in ChannelView channel, Report report)
    {
        if (channel.Channel.Handle?.Length > Max) report.Add(channel, TooLong)?.With("max", Max);
    }
}

[JsonSerializable(typeof(MustHaveShortHandle))]
internal sealed partial class OwnRuleJson : JsonSerializerContext;
