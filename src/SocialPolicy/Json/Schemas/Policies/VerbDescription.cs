using System.Text;

namespace SocialPolicy.Json;

/// <summary>What an editor says of a verb: what it asks, what it reports, and its options.</summary>
internal static class VerbDescription
{
    internal static string Of(RuleForm form)
    {
        var text = new StringBuilder();
        if (SchemaTexts.OfVerb(form.Verb) is { } asks) text.Append(asks).Append("\n\n");
        IEnumerable<string> reports = form.Prototype.SupportedDiagnostics.Select(OfDescriptor);
        text.Append("Reports ").AppendJoin("; ", reports).Append('.');
        if (form.Options.IsEmpty) return text.ToString();
        return text.Append("\n\nOptions: ").AppendJoin("; ", form.Options.Select(OfOption)).Append('.').ToString();
    }

    private static string OfDescriptor(RuleDescriptor descriptor) =>
        $"{descriptor.Id} '{descriptor.Title.In(Language.English)}' ({Names.Of(descriptor.DefaultSeverity)})";

    private static string OfOption(RuleOption option) =>
        option.IsRequired ? $"{option.Name}, required"
        : option.Standard is null ? option.Name
        : $"{option.Name}, by default {Encoding.UTF8.GetString(option.Standard)}";
}
