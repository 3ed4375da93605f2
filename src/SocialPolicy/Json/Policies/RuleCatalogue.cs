using System.Collections.Immutable;
using System.Text.Json.Serialization.Metadata;
using SocialPolicy.Rules;

namespace SocialPolicy.Json;

/// <summary>The rules that a policy document may ask for, and the presets that it may include.</summary>
/// <remarks>
/// Immutable and safe to share between threads. There is no registry besides: whoever reads or
/// writes a document hands over the catalogue that applies. A rule of one's own needs a
/// source-generated type info and nothing else:
/// <code>
/// [JsonSerializable(typeof(MustHaveMotto))]
/// internal sealed partial class MyRules : JsonSerializerContext;
///
/// RuleCatalogue catalogue = RuleCatalogue.Default.With(new MustHaveMotto(), MyRules.Default.MustHaveMotto);
/// </code>
/// The library brings the JSON of its own values (periods, roles, competences, platforms, lists of
/// them and so on) and camelCase names along; other types of options follow the context. For
/// enumerations and lists of one's own see <see cref="EnumNameConverter{T}"/> and
/// <see cref="ValueListConverter{T}"/>.
/// </remarks>
public sealed class RuleCatalogue
{
    private readonly ImmutableSortedDictionary<string, RuleForm> _byVerb;
    private readonly ImmutableDictionary<Type, RuleForm> _byType;
    private readonly ImmutableSortedDictionary<string, Policy> _presets;

    private RuleCatalogue(
        ImmutableSortedDictionary<string, RuleForm> byVerb,
        ImmutableDictionary<Type, RuleForm> byType,
        ImmutableSortedDictionary<string, Policy> presets) => (_byVerb, _byType, _presets) = (byVerb, byType, presets);

    /// <summary>Every rule of the library, and its presets.</summary>
    public static RuleCatalogue Default { get; } =
        SocialPolicy.Presets.All.Aggregate(BuiltInRules.AddTo(Empty), (catalogue, preset) => catalogue.WithPreset(preset));

    /// <summary>The verbs of the rules, in alphabetical order.</summary>
    public ValueList<string> Verbs => _byVerb.Keys.ToValueList();

    /// <summary>The presets, in the alphabetical order of their names.</summary>
    public ValueList<Policy> Presets => _presets.Values.ToValueList();

    private static RuleCatalogue Empty => new(
        ImmutableSortedDictionary.Create<string, RuleForm>(StringComparer.Ordinal),
        ImmutableDictionary<Type, RuleForm>.Empty,
        ImmutableSortedDictionary.Create<string, Policy>(StringComparer.Ordinal));

    /// <summary>The catalogue with another rule. Its verb in documents is <see cref="Rule.Verb"/>.</summary>
    /// <param name="prototype">An instance that has each option's default. An option that the rule's
    /// constructor demands, a parameter without a default value, a document must name as well; what
    /// the prototype has for it does not matter. An option that is null in a document has its default.</param>
    /// <param name="typeInfo">How the rule's options are read and written, from a source-generated context.</param>
    /// <typeparam name="TRule">The rule. Its options are the properties that can be set, by constructor or initializer.</typeparam>
    /// <exception cref="ArgumentNullException"><paramref name="prototype"/> or <paramref name="typeInfo"/> is null.</exception>
    /// <exception cref="ArgumentException">The catalogue has a rule with that verb, an option has the name
    /// of another property of a clause (such as <c>where</c> or <c>name</c>), or the rule has a converter
    /// of its own and therefore no options.</exception>
    public RuleCatalogue With<TRule>(TRule prototype, JsonTypeInfo<TRule> typeInfo) where TRule : Rule
    {
        ArgumentNullException.ThrowIfNull(prototype);
        ArgumentNullException.ThrowIfNull(typeInfo);
        return With(new RuleForm<TRule>(prototype, OptionJson.With(typeInfo)));
    }

    /// <summary>The catalogue with another rule of which a document may give an option by a word that every clause has.</summary>
    /// <param name="prototype">An instance that has each option's default.</param>
    /// <param name="typeInfo">How the rule's options are read and written, from a source-generated context.</param>
    /// <param name="alias">The option and the word.</param>
    /// <typeparam name="TRule">The rule.</typeparam>
    /// <remarks>See <see cref="With{TRule}(TRule, JsonTypeInfo{TRule})"/>.</remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">As without an alias; also, the rule has no such option, or clauses have no such word.</exception>
    public RuleCatalogue With<TRule>(TRule prototype, JsonTypeInfo<TRule> typeInfo, OptionAlias alias) where TRule : Rule
    {
        ArgumentNullException.ThrowIfNull(prototype);
        ArgumentNullException.ThrowIfNull(typeInfo);
        ArgumentNullException.ThrowIfNull(alias);
        return With(new RuleForm<TRule>(prototype, OptionJson.With(typeInfo), alias));
    }

    /// <summary>The catalogue with a policy that documents may <c>include</c> by its name.</summary>
    /// <param name="preset">The policy.</param>
    /// <exception cref="ArgumentNullException"><paramref name="preset"/> is null.</exception>
    /// <exception cref="ArgumentException">The catalogue has a preset of that name.</exception>
    public RuleCatalogue WithPreset(Policy preset)
    {
        ArgumentNullException.ThrowIfNull(preset);
        if (_presets.ContainsKey(preset.Name))
            throw new ArgumentException($"The catalogue has a preset '{preset.Name}' already.", nameof(preset));
        return new(_byVerb, _byType, _presets.Add(preset.Name, preset));
    }

    internal RuleCatalogue With(RuleForm form)
    {
        if (_byVerb.ContainsKey(form.Verb))
            throw new ArgumentException($"The catalogue has a rule with the verb '{form.Verb}' already.", nameof(form));
        return new(_byVerb.Add(form.Verb, form), _byType.Add(form.RuleType, form), _presets);
    }

    internal RuleForm? FindForm(string verb) => _byVerb.GetValueOrDefault(verb);

    internal RuleForm? FindForm(Rule rule) => _byType.GetValueOrDefault(rule.GetType());

    internal Policy? FindPreset(string name) => _presets.GetValueOrDefault(name);
}
