using System.Text.Json;
using SocialPolicy.Rules;

namespace SocialPolicy.Json;

/// <summary>
/// Reads the options of one clause. Options are laid over the JSON of the rule's prototype: first each
/// alone, so that every one that cannot be used is found, then all usable ones together.
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
    /// where the rule refuses its options together, which is reported.
    /// </summary>
    internal Rule? Read(DocumentNode node)
    {
        var given = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        foreach (RuleOption option in form.Options)
        {
            DocumentNode? value = node.Find(option.Name);
            if (value is not null && IsUsable(option, value)) given.Add(option.Name, value.Raw);
            if (value is null && option.IsRequired) ReportMissing(option, node);
        }

        Rule? rule = Deserialize(OptionOverlay.Of(form, given), out OptionFailure? failure);
        if (failure is not null) faults.Add("refused", node, ("clause", clause), ("reason", failure.Reason ?? ""));
        return rule;
    }

    /// <summary>Whether an option can be used; where not, it is reported.</summary>
    private bool IsUsable(RuleOption option, DocumentNode value)
    {
        if (Try(option, value.Raw) is not { } failure) return true;
        _reported.Add(option.Name);
        // The serializer stops at the first bad item of a list: each is tried alone to find them all.
        bool isFound = false;
        foreach (DocumentNode item in value.Kind == JsonValueKind.Array ? value.Children : [])
        {
            if (Try(option, (byte[])[(byte)'[', .. item.Raw.Span, (byte)']']) is not { } single) continue;
            Report(single with { Offset = item.Start + single.Offset - 1 }, option, item);
            isFound = true;
        }

        if (!isFound) Report(failure with { Offset = value.Start + failure.Offset }, option, value);
        return false;
    }

    private OptionFailure? Try(RuleOption option, ReadOnlyMemory<byte> value)
    {
        var given = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal) { [option.Name] = value };
        Deserialize(OptionOverlay.Of(form, given), out OptionFailure? failure);
        return failure;
    }

    private Rule? Deserialize(OptionOverlay overlay, out OptionFailure? failure)
    {
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

    private void Report(OptionFailure failure, RuleOption option, DocumentNode value)
    {
        if (failure.Reason is not null)
        {
            faults.Add("refused", value, ("clause", clause), ("option", option.Name), ("reason", failure.Reason));
            return;
        }

        DocumentNode unusable = value.Innermost(failure.Offset);
        string? expected = failure.Expected ?? (unusable.Name == option.Name ? option.Expected : null);
        faults.AddValue(unusable, expected, failure.Nearest);
    }

    private void ReportMissing(RuleOption option, DocumentNode node)
    {
        _reported.Add(option.Name);
        faults.Add("missing-option", node, ("clause", clause), ("option", option.Name));
    }
}
