using System.Text;
using System.Text.Json;
using SocialPolicy.Rules;

namespace SocialPolicy.Json;

/// <summary>Asks a rule whether it takes a value for an option, so that its schema says what its check of options says.</summary>
/// <param name="form">The rule.</param>
/// <param name="option">The option.</param>
internal sealed class OptionProbe(RuleForm form, RuleOption option)
{
    /// <summary>Whether the rule finds fault with the option for that value. One that cannot be tried is not refused.</summary>
    /// <param name="json">The value.</param>
    internal bool Refuses(string json)
    {
        var given = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal) { [option.Name] = Encoding.UTF8.GetBytes(json) };
        try
        {
            var reader = new Utf8JsonReader(OptionOverlay.Of(form, given).Json.Span, DocumentParser.Options);
            if (form.Deserialize(ref reader) is not { } rule) return false;
            var options = new OptionFaults();
            rule.Validate(options);
            return options.Faults.Any(fault => fault.Option == option.Name);
        }
        catch (Exception)
        {
            // A rule may refuse beside another option's default what it takes otherwise.
            return false;
        }
    }
}
