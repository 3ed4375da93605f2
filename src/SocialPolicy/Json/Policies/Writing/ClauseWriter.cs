using System.Text.Json;

namespace SocialPolicy.Json;

/// <summary>Writes a clause: the verb, the options that differ from their default, and the rest of the sentence.</summary>
internal static class ClauseWriter
{
    internal static void Write(Utf8JsonWriter writer, Clause clause, RuleCatalogue catalogue)
    {
        RuleForm form = catalogue.FindForm(clause.Rule)
            ?? throw new ArgumentException($"The rule '{clause.Rule.Verb}' is not in the catalogue.", nameof(catalogue));
        writer.WriteText(PolicyNames.Name, clause.Name);
        writer.WriteString(PolicyNames.Require, form.Verb);
        WriteOptions(writer, form.Serialize(clause.Rule), form);
        if (!clause.Where.IsEverything) Write(writer, PolicyNames.Where, clause.Where);
        WriteExcept(writer, clause.Except);
        writer.WriteOneOf(PolicyNames.Severity, clause.Severity);
        if (clause.Reason is { } reason) WriteReason(writer, reason);
    }

    private static void WriteReason(Utf8JsonWriter writer, LocalizableText reason)
    {
        (string english, string german) = (reason.In(Language.English), reason.In(Language.German));
        if (english == german)
        {
            writer.WriteString(PolicyNames.Because, english);
            return;
        }

        writer.WriteStartObject(PolicyNames.Because);
        writer.WriteString(PolicyNames.English, english);
        writer.WriteString(PolicyNames.German, german);
        writer.WriteEndObject();
    }

    private static void WriteOptions(Utf8JsonWriter writer, JsonElement options, RuleForm form)
    {
        foreach (RuleOption option in form.Options)
        {
            if (!options.TryGetProperty(option.Name, out JsonElement value)) continue;
            if (!option.IsRequired && option.IsStandard(value)) continue;
            writer.WritePropertyName(option.Name);
            value.WriteTo(writer);
        }
    }

    private static void WriteExcept(Utf8JsonWriter writer, ValueList<Selection> except)
    {
        if (except.IsEmpty) return;
        if (except.Count > 1) writer.WriteObjects(PolicyNames.Except, except, SelectionWriter.Write);
        else Write(writer, PolicyNames.Except, except[0]);
    }

    private static void Write(Utf8JsonWriter writer, string name, Selection selection)
    {
        writer.WriteStartObject(name);
        SelectionWriter.Write(writer, selection);
        writer.WriteEndObject();
    }
}
