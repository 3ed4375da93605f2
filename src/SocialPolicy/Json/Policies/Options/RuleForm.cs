using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using SocialPolicy.Rules;

namespace SocialPolicy.Json;

/// <summary>A rule as the catalogue knows it: its verb, its options with their defaults, and how both are read and written.</summary>
/// <param name="prototype">An instance that has each option's default.</param>
/// <param name="ruleType">The rule's type.</param>
internal abstract class RuleForm(Rule prototype, Type ruleType)
{
    /// <summary>The verb in camelCase.</summary>
    internal string Verb { get; } = prototype.Verb;

    internal Rule Prototype { get; } = prototype;

    internal Type RuleType { get; } = ruleType;

    internal ValueList<RuleOption> Options { get; private protected init; }

    /// <summary>The option that shares a word with clauses, or null.</summary>
    internal OptionAlias? Alias { get; private protected init; }

    /// <summary>The option itself that shares a word with clauses, or null.</summary>
    internal RuleOption? Aliased => Options.FirstOrDefault(option => option.Name == Alias?.Option);

    internal IEnumerable<string> OptionNames => Options.Select(option => option.Name);

    /// <summary>Whether the rule has an option of that name.</summary>
    internal bool Takes(string option) => OptionNames.Contains(option, StringComparer.Ordinal);

    /// <summary>Makes a rule from the JSON of all its options.</summary>
    /// <exception cref="Exception">The JSON is not that of the rule's options.</exception>
    internal abstract Rule? Deserialize(ref Utf8JsonReader reader);

    /// <summary>The JSON of a rule's options.</summary>
    internal abstract JsonElement Serialize(Rule rule);
}

/// <summary>A rule as the catalogue knows it.</summary>
internal sealed class RuleForm<TRule> : RuleForm where TRule : Rule
{
    private readonly JsonTypeInfo<TRule> _type;

    internal RuleForm(TRule prototype, JsonTypeInfo<TRule> type, OptionAlias? alias = null) : base(prototype, typeof(TRule))
    {
        if (type.Kind != JsonTypeInfoKind.Object)
            throw new ArgumentException($"{typeof(TRule).Name} has a converter of its own and therefore no options.", nameof(type));

        _type = type;
        JsonElement defaults = Serialize(prototype);
        Options = type.Properties.Where(OptionJson.IsOption).Select(property => new RuleOption(property, defaults)).ToValueList();
        foreach (string name in OptionNames)
        {
            if (!PolicyNames.OfClause.Contains(name)) continue;
            throw new ArgumentException($"The option '{name}' of '{Verb}' has the name of a property of every clause.", nameof(type));
        }

        if (alias is null) return;
        if (!Takes(alias.Option)) throw new ArgumentException($"'{Verb}' has no option '{alias.Option}'.", nameof(alias));
        if (alias.Word is PolicyNames.Require || !PolicyNames.OfClause.Contains(alias.Word))
            throw new ArgumentException($"'{alias.Word}' is no property of every clause that an option could share.", nameof(alias));
        Alias = alias;
    }

    internal override Rule? Deserialize(ref Utf8JsonReader reader) => JsonSerializer.Deserialize(ref reader, _type);

    internal override JsonElement Serialize(Rule rule) => JsonSerializer.SerializeToElement((TRule)rule, _type);
}
