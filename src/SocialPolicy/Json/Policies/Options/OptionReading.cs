using System.Text.Json;
using SocialPolicy.Rules;

namespace SocialPolicy.Json;

/// <summary>
/// Reads the options of one clause. They are laid over the JSON of the rule's prototype, all together;
/// only where that fails each is tried alone, so that every one that cannot be used is found.
/// </summary>
/// <param name="form">The rule that the clause asks for.</param>
/// <param name="clause">What the clause is called in messages.</param>
/// <param name="faults">Takes what cannot be used.</param>
internal sealed class OptionReading(RuleForm form, string clause, PolicyFaultList faults)
{
    private readonly HashSet<string> _reported = new(StringComparer.Ordinal);

    /// <summary>The options that were reported as missing or unusable, so that their defaults say nothing about the clause.</summary>
    internal IReadOnlyCollection<string> Reported => _reported;

    /// <summary>
    /// Reads the rule. What was reported keeps its default, so that the rest can still be judged. Null
    /// where there is no such rule.
    /// </summary>
    internal Rule? Read(ClauseNode node)
    {
        var given = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        foreach (RuleOption option in form.Options)
        {
            if (node.FindOption(option.Name) is { } value) given.Add(option.Name, value.Raw);
            else if (option.IsRequired) ReportMissing(option, node.Node);
        }

        return Deserialize(given, out OptionFailure? failure) ?? ReadEach(node, given, failure);
    }

    /// <summary>Finds out which options fail, and reads the rule without them.</summary>
    private Rule? ReadEach(ClauseNode node, Dictionary<string, ReadOnlyMemory<byte>> given, OptionFailure? failure)
    {
        var refused = new List<DocumentNode>();
        foreach (RuleOption option in form.Options)
        {
            if (!given.TryGetValue(option.Name, out ReadOnlyMemory<byte> raw) || Try(option, raw) is not { } own) continue;
            DocumentNode value = node.FindOption(option.Name)!;
            // A rule may refuse an option only beside another one's default, so this is not yet a fault.
            if (own.Offset is null) refused.Add(value);
            else ReportUnusable(option, value, own);
        }

        foreach (string name in _reported) given.Remove(name);
        if (_reported.Count > 0) return Deserialize(given, out _);

        DocumentNode place = refused is [var only] ? only : node.Node;
        faults.Add("refused", place, ("clause", clause), ("reason", failure?.Message ?? ""));
        return null;
    }

    private OptionFailure? Try(RuleOption option, ReadOnlyMemory<byte> value)
    {
        var given = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal) { [option.Name] = value };
        Deserialize(given, out OptionFailure? failure);
        return failure;
    }

    private Rule? Deserialize(Dictionary<string, ReadOnlyMemory<byte>> given, out OptionFailure? failure)
    {
        OptionOverlay overlay = OptionOverlay.Of(form, given);
        failure = null;
        try
        {
            var reader = new Utf8JsonReader(overlay.Json.Span, DocumentParser.Options);
            return form.Deserialize(ref reader);
        }
        catch (Exception exception)
        {
            failure = OptionFailure.Of(exception, overlay);
            return null;
        }
    }

    private void ReportUnusable(RuleOption option, DocumentNode value, OptionFailure failure)
    {
        _reported.Add(option.Name);
        // The serializer stops at the first bad item of a list: each is tried alone to find them all.
        bool isFound = false;
        foreach (DocumentNode item in value.Kind == JsonValueKind.Array ? value.Children : [])
        {
            if (Try(option, (byte[])[(byte)'[', .. item.Raw.Span, (byte)']']) is not { Offset: { } offset } own) continue;
            ReportAt(item.Innermost(item.Start + offset - 1), value, option, own);
            isFound = true;
        }

        if (!isFound) ReportAt(value.Innermost(value.Start + failure.Offset.GetValueOrDefault()), value, option, failure);
    }

    private void ReportAt(DocumentNode unusable, DocumentNode whole, RuleOption option, OptionFailure failure) =>
        faults.AddValue(unusable, failure.Expected ?? (unusable == whole ? option.Expected : null), failure.Nearest);

    private void ReportMissing(RuleOption option, DocumentNode node)
    {
        _reported.Add(option.Name);
        faults.Add("missing-option", node, ("clause", clause), ("option", option.Name));
    }
}
